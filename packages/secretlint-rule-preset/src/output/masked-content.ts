import { findSecrets } from '@magi-guardrail/secrets';
import type { SecretLintCoreResult } from '@secretlint/types';

type Result = Pick<SecretLintCoreResult, 'filePath' | 'sourceContent' | 'messages'>;

/**
 * The source of a result with every secret replaced by asterisks, also those that are not reported;
 * `undefined` for what secretlint could not read as text. Offsets of the messages hold for it.
 */
export function maskedContent({ filePath, sourceContent, messages }: Result): string | undefined {
  if (sourceContent === undefined || sourceContent.includes('\0')) return undefined;
  // secretlint counts from the character after a byte order mark, and keeps the mark in the source.
  const text = sourceContent.replace(/^\uFEFF/, '');
  const reported = messages.map(({ range }) => range);
  const known = findSecrets(text, { path: filePath }).map(
    ({ start, end }) => [start, end] as const,
  );
  return masked(text, [...reported, ...known]);
}

function masked(text: string, ranges: readonly (readonly [number, number])[]): string {
  let result = '';
  let at = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    result += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, '*');
    at = end;
  }
  return result + text.slice(at);
}
