import type { GateResult } from '../result/model.js';

export type Format = 'stylish' | 'json';

export interface FormatOptions {
  /** ANSI colours. */
  readonly color?: boolean;
  /** Width of the terminal; default 80. */
  readonly columns?: number;
}

/** The result as text: `stylish` for people, `json` for programs. */
export function formatResult(
  result: GateResult,
  format: Format,
  options: FormatOptions = {},
): string {
  if (format === 'json') return `${JSON.stringify(result, undefined, 2)}\n`;
  return `${result.outcome}${options.color === true ? '' : ''}\n`;
}
