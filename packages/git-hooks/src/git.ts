import { spawnSync } from 'node:child_process';

export interface GitPlace {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The trimmed output of a git command, or undefined when it fails. */
export function git({ cwd, env }: GitPlace, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
  return status === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
}
