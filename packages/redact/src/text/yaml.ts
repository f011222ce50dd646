import type { Span } from './span.js';

/** Values of secret names that stand on the lines below them: blocks of text and lists of YAML. */
export function* yamlIn(text: string, isSecretName: (name: string) => boolean): Generator<Span> {
  for (const { 0: head, 1: indent = '', 2: name = '', index } of text.matchAll(HEAD)) {
    if (!isSecretName(name)) continue;
    const start = index + head.length;
    const end = blockEnd(text, start, indent.length);
    const first = /\S/.exec(text.slice(start, end))?.index ?? 0;
    if (end > start) yield { start: start + first, end };
  }
}

/** `name: |`, or `name:` with the first line of a list below it. */
const HEAD =
  /^([ \t]{0,80}(?:- )?)["']?([\w.-]{2,60})["']?:(?: {1,4}[|>][+-]?\d?| {0,4}(?=\r?\n[ \t]{0,80}- ))\r?\n/gm;

/** Where a line begins that is indented as the name is, or less. */
function blockEnd(text: string, start: number, indent: number): number {
  let at = start;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const depth = /\S/.exec(line)?.index ?? line.length;
    const isInside =
      depth > indent || line.trim() === '' || (depth === indent && line.startsWith('- ', depth));
    if (!isInside) return at - 1;
    if (end < 0) return text.length;
    at = end + 1;
  }
  return text.length;
}
