/** A table of results, for the terminal and for documentation. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What the reader needs to know to read the numbers. */
  readonly note?: string;
}

/** A table as aligned Markdown, to read in a terminal and to paste into a page. */
export function renderTable({ title, head, rows, note }: Table): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => pad(row[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => dashes(width, column)).join(' | ')} |`;
  const [first = [], ...others] = cells;
  const body = [line(first), rule, ...others.map(line)].join('\n');
  return `### ${title}\n\n${body}${note === undefined ? '' : `\n\n${note}`}`;
}

// The first column holds names, the others numbers.
const pad = (text: string, width: number, column: number) =>
  column === 0 ? text.padEnd(width) : text.padStart(width);
const dashes = (width: number, column: number) =>
  column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`;

/** `7/9 (78 %)`, or a dash when nothing was counted. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole} (${Math.round((100 * part) / whole)} %)`;
}
