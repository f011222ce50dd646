const START =
  '<!-- guardrail:start (written by `guardrail agents`; your own text goes outside) -->';
const END = '<!-- guardrail:end -->';
const OWNED = /^<!-- guardrail:start[^\n]*-->\r?\n[^]*?^<!-- guardrail:end -->(?:\r?\n|$)/m;

/** Puts a section into a text, or renews the one that is there; line ends stay those of the text. */
export function withSection(text: string, section: string, preamble = ''): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const block = `${START}\n\n${section.trim()}\n\n${END}\n`.replaceAll('\n', eol);
  const found = OWNED.exec(text);
  if (found) {
    return text.slice(0, found.index) + block + text.slice(found.index + found[0].length);
  }
  if (text.trim() === '') return preamble + block;
  return text + (text.endsWith('\n') ? eol : eol + eol) + block;
}

/** The text without the section; empty when nothing else was in it. */
export function withoutSection(text: string, preamble = ''): string {
  const found = OWNED.exec(text);
  if (!found) return text;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const isOurs = after.trim() === '' && (before.trim() === '' || before === preamble);
  // The blank line in front came with the section.
  return isOurs ? '' : before.replace(/(\r?\n)\r?\n$/, '$1') + after;
}
