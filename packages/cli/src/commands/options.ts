import type { Profile } from '@magi-guardrail/gate';
import type { CAC } from 'cac';
import { suggest } from '../suggest.js';
import { UsageError } from '../usage-error.js';

export function profileOption(value: unknown): Profile | undefined {
  return value === undefined ? undefined : oneOf('profile', value, ['strict', 'standard'] as const);
}

/** The word after an option as it was typed: cac takes the commit 12e4567 for a number. */
export function textOption(cli: CAC, option: string): string | undefined {
  const values = textOptions(cli, option);
  if (values.length > 1)
    throw new UsageError(`--${option} is given ${values.length} times, give it once.`);
  return values[0];
}

/** The words after each use of an option, as they were typed. */
export function textOptions(cli: CAC, option: string): readonly string[] {
  const args = cli.rawArgs.slice(2);
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  // cac takes `--outputFile` for `--output-file`.
  const flags = [
    `--${option}`,
    `--${option.replace(/-(\w)/g, (_, it: string) => it.toUpperCase())}`,
  ];
  return own.flatMap((word, at) => {
    if (flags.includes(word)) return [own[at + 1] ?? ''];
    const flag = flags.find((each) => word.startsWith(`${each}=`));
    return flag === undefined ? [] : [word.slice(flag.length + 1)];
  });
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
