import fs from 'node:fs';
import path from 'node:path';
import type { Profile } from '@magi-guardrail/gate';
import { suggest } from '../suggest.js';
import { UsageError } from '../usage-error.js';

/** The folder of --cwd, which must exist. */
export function folderOption(value: unknown, cwd: string): string {
  if (value === undefined) return fs.realpathSync(cwd);
  const folder = path.resolve(cwd, String(value));
  if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory()) {
    throw new UsageError(`--cwd: there is no folder ${folder}.`);
  }
  return fs.realpathSync(folder);
}

export function profileOption(value: unknown): Profile | undefined {
  return value === undefined ? undefined : oneOf('profile', value, ['strict', 'standard'] as const);
}

/** One of a few words, or an error that names them. */
export function oneOf<const T extends string>(
  option: string,
  value: unknown,
  known: readonly T[],
): T {
  const found = known.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `--${option}: "${String(value)}" is unknown.${suggest(String(value), known)} Known: ${known.join(', ')}.`,
  );
}
