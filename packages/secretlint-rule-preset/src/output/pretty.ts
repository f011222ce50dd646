import { styleText } from 'node:util';
import type { SecretLintCoreResult, SecretLintCoreResultMessage } from '@secretlint/types';
import { displayed } from '../displayed.js';
import { maskedContent } from './masked-content.js';

interface Config {
  readonly color?: boolean;
}

/** Messages with the lines around them, every secret in them masked; for `secretlint --format`. */
export default function formatPretty(
  results: readonly SecretLintCoreResult[],
  { color = true }: Config = {},
): string {
  const parts = results.flatMap((result) => {
    if (result.messages.length === 0) return [];
    const lines = maskedContent(result)?.split(/\r\n|\n|\r/) ?? [];
    return result.messages.map((message) => block(result.filePath, message, lines, color));
  });
  if (parts.length === 0) return '';
  const count = `${parts.length} ${parts.length === 1 ? 'secret' : 'secrets'}`;
  return `${parts.join('\n')}\n${paint('bold', count, color)}`;
}

const STYLES = { error: 'red', warning: 'yellow', info: 'blue' } as const;

function block(
  file: string,
  { loc, severity, message, docsUrl }: SecretLintCoreResultMessage,
  lines: readonly string[],
  color: boolean,
): string {
  const { line, column } = loc.start;
  const place = printable(`${displayed(file)}:${line}:${column + 1}`);
  const head = `${paint('bold', place, color)} ${paint(STYLES[severity], severity, color)}`;
  const help = docsUrl === undefined ? '' : `  ${docsUrl}\n`;
  return `${head}\n  ${printable(message)}\n${frame(lines, line, column)}${help}`;
}

/** The line and its neighbours; of a long line the part around the secret. */
function frame(lines: readonly string[], line: number, column: number): string {
  const from = Math.max(0, column - BEFORE);
  const shown = [line - 1, line, line + 1].filter((at) => lines[at - 1] !== undefined);
  const width = String(line + 1).length;
  return shown
    .map((at) => {
      const text = printable((lines[at - 1] ?? '').slice(from, from + WIDTH));
      return `${at === line ? '>' : ' '} ${String(at).padStart(width)} | ${text}`.trimEnd() + '\n';
    })
    .join('');
}

const BEFORE = 40;
const WIDTH = 100;

function paint(style: Parameters<typeof styleText>[0], text: string, color: boolean): string {
  return color ? styleText(style, text, { validateStream: false }) : text;
}

/** What a file holds must not tell a terminal what to do. */
function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');
}
