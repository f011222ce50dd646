import type { GateResult } from '../result/model.js';
import { formatJson } from './json.js';
import { formatStylish } from './stylish.js';

export type Format = 'stylish' | 'json';

export interface FormatOptions {
  /** ANSI colours; default off. */
  readonly color?: boolean;
  /** Width of the terminal; default 80. */
  readonly columns?: number;
}

/** The result as text: `stylish` for people, `json` for programs. Ends with a newline. */
export function formatResult(
  result: GateResult,
  format: Format,
  { color = false, columns = 80 }: FormatOptions = {},
): string {
  switch (format) {
    case 'json':
      return formatJson(result);
    case 'stylish':
      return formatStylish(result, { color, columns });
  }
}
