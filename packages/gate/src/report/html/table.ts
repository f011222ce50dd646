import { markup, type Markup } from './markup.js';

export interface Column<T> {
  readonly name: string;
  readonly isNumber?: boolean;
  /** What a row is called: at most one column. */
  readonly isHead?: boolean;
  readonly cell: (row: T) => string | number | Markup;
}

interface TableOptions<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  /** Attributes of a row, for the filters. */
  readonly attributes?: (row: T) => Markup;
  /** So many rows at most; the others are counted. */
  readonly most?: number;
}

/** A table, or a sentence when it has no rows. */
export function table<T>(options: TableOptions<T>): Markup {
  const { caption, columns, rows, attributes, most = 1000 } = options;
  if (rows.length === 0) return markup`<p class="quiet">${caption}: none.</p>`;
  const rest = rows.length - most;
  return markup`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
<table><caption>${caption}</caption>
<thead><tr>${columns.map(head)}</tr></thead>
<tbody>${rows.slice(0, most).map(
    (row) => markup`<tr${attributes?.(row)}>${columns.map((column) => cell(column, row))}</tr>
`,
  )}</tbody></table></div>
${rest > 0 && markup`<p class="quiet">${rest} more are in the report of the format json.</p>`}`;
}

function head<T>({ name, isNumber }: Column<T>): Markup {
  return markup`<th scope="col"${numeric(isNumber)}>${name}</th>`;
}

function cell<T>({ isNumber, isHead, cell: of }: Column<T>, row: T): Markup {
  return isHead === true
    ? markup`<th scope="row"${numeric(isNumber)}>${of(row)}</th>`
    : markup`<td${numeric(isNumber)}>${of(row)}</td>`;
}

function numeric(isNumber: boolean | undefined): Markup | false {
  return isNumber === true && markup` class="number"`;
}
