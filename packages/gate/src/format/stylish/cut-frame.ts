import { displayWidth, sliceColumns } from '../width.js';

/** Cuts a code frame to a width, moving the window so that the caret stays in it. */
export function cutFrame(frame: string, columns: number, ellipsis = '…'): string {
  // An empty line around the code tells nothing.
  const rows = frame.split('\n').filter((row) => !/^ +\d+ \|$/.test(row));
  const gutter = (rows[0]?.indexOf('|') ?? 0) + 2;
  const width = Math.max(20, columns - gutter);
  const caretRow = rows.find((row) => /^ +\| *\^/.test(row)) ?? '';
  const caret = Math.max(0, caretRow.indexOf('^') - gutter);
  const from = caret < width - 4 ? 0 : caret - Math.floor(width / 2);
  return rows.map((row) => cutRow(row, { gutter, from, width, ellipsis })).join('\n');
}

interface Window {
  readonly gutter: number;
  readonly from: number;
  readonly width: number;
  readonly ellipsis: string;
}

function cutRow(row: string, { gutter, from, width, ellipsis }: Window): string {
  const code = row.slice(gutter);
  const until = from + width;
  const head = row.slice(0, gutter);
  if (isCaret(code)) return `${head}${sliceColumns(code, from, until)}`.trimEnd();
  const all = displayWidth(code);
  const left = from > 0 && all > from ? ellipsis : '';
  const right = all > until ? ellipsis : '';
  const shown = sliceColumns(code, from + left.length, until - right.length);
  return `${head}${left}${shown}${right}`.trimEnd();
}

function isCaret(code: string): boolean {
  return /^ *\^+$/.test(code);
}
