/** Adds a line at the end of a file unless it is there; line ends stay as they are. */
export function addLine(text: string, line: string): string {
  const lines = text.split(/\r?\n/).map((it) => it.trim());
  if (lines.includes(line)) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return `${text}${gap}${line}${eol}`;
}
