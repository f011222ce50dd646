/** Cuts a code frame to a width, moving the window so that the caret stays in it. */
export function cutFrame(frame: string, columns: number): string {
  const rows = frame.split('\n');
  const gutter = (rows[0]?.indexOf('|') ?? 0) + 2;
  const width = Math.max(20, columns - gutter);
  const caretRow = rows.find((row) => /^ +\| *\^/.test(row)) ?? '';
  const caret = Math.max(0, caretRow.indexOf('^') - gutter);
  const from = caret < width - 4 ? 0 : caret - Math.floor(width / 2);
  return rows.map((row) => cutRow(row, gutter, from, width)).join('\n');
}

function cutRow(row: string, gutter: number, from: number, width: number): string {
  const code = row.slice(gutter);
  const shown = code.slice(from, from + width);
  const left = from > 0 && shown !== '' && !isCaret(code) ? `…${shown.slice(1)}` : shown;
  const cut = code.length > from + width && !isCaret(code);
  return `${row.slice(0, gutter)}${cut ? `${left.slice(0, -1)}…` : left}`.trimEnd();
}

function isCaret(code: string): boolean {
  return /^ *\^+$/.test(code);
}
