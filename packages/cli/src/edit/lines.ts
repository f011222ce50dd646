/** Adds a line at the end of a file unless it is there; line ends stay as they are. */
export function addLine(text: string, line: string): string {
  if (hasLine(text, line)) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return `${text}${gap}${line}${eol}`;
}

/** Undoes `addLine`; a text without the line is returned as it is. */
export function removeLine(text: string, line: string): string {
  const lines = text.split(/(?<=\n)/);
  const at = lines.findIndex((it) => it.trim() === line);
  if (at < 0) return text;
  return [...lines.slice(0, at), ...lines.slice(at + 1)].join('');
}

export function hasLine(text: string, line: string): boolean {
  return text.split(/\r?\n/).some((it) => it.trim() === line);
}
