import { spawnSync } from 'node:child_process';

export interface GitPlace {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The trimmed output of a git command, or undefined when it fails. */
export function git(place: GitPlace, ...args: readonly string[]): string | undefined {
  return gitFed(place, '', ...args);
}

/** The same, with something on standard input. */
export function gitFed(
  { cwd, env }: GitPlace,
  input: string,
  ...args: readonly string[]
): string | undefined {
  const options = { cwd, env, input, encoding: 'utf8', maxBuffer: MOST } as const;
  const { status, stdout } = spawnSync('git', args, options);
  return status === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
}

/** A history of a hundred thousand commits is listed in ten megabytes. */
const MOST = 256 * 1024 * 1024;

/** Git writes zeros for the id of what is not there, or not yet. */
export function isNone(id: string): boolean {
  return /^0+$/.test(id);
}
