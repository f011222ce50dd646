import type { GateResult } from '../result/model.js';
import { formatGithub } from './annotations.js';
import { cutFromHtml, formatHtml } from './html/html.js';
import { formatJson } from './json.js';
import { formatJunit } from './junit/junit.js';
import { formatMarkdown } from './markdown/markdown.js';
import { cutFromSarif, formatSarif, formatSarifAudit } from './sarif/sarif.js';
import { formatStylish } from './stylish/stylish.js';

/** What `formatResult` writes, in the order in which people are told. */
export const formats = [
  'stylish',
  'json',
  'sarif',
  'sarif-audit',
  'github',
  'junit',
  'markdown',
  'html',
] as const;

export type Format = (typeof formats)[number];

export interface FormatOptions {
  /** ANSI colours; default off. */
  readonly color?: boolean;
  /** Width of the terminal; default 80. */
  readonly columns?: number;
  /** Show every finding in full in `stylish`, however many there are; default off. */
  readonly all?: boolean;
  /**
   * Where CI tells which commit of which repository this is, and the terminal what it can show; default
   * nothing.
   */
  readonly env?: NodeJS.ProcessEnv;
}

/** The result as text in one of `formats`. Ends with a newline. */
export function formatResult(
  result: GateResult,
  format: Format,
  { color = false, columns = 80, all = false, env = {} }: FormatOptions = {},
): string {
  switch (format) {
    case 'stylish':
      return formatStylish(result, { color, columns, all, env });
    case 'json':
      return formatJson(result);
    case 'sarif':
      return formatSarif(result, env);
    case 'sarif-audit':
      return formatSarifAudit(result, env);
    case 'github':
      return formatGithub(result);
    case 'junit':
      return formatJunit(result);
    case 'markdown':
      return formatMarkdown(result, env);
    case 'html':
      return formatHtml(result);
  }
}

/** What a format leaves out of this result, as a sentence for people; `undefined` when nothing. */
export function leftOutOf(result: GateResult, format: Format): string | undefined {
  if (format === 'sarif') return cutFromSarif(result);
  return format === 'html' ? cutFromHtml(result) : undefined;
}
