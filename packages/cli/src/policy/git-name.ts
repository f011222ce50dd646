import { spawnSync } from 'node:child_process';

/** What git calls the person at the keyboard, if it was told. */
export function gitName(cwd: string, env: NodeJS.ProcessEnv | undefined): string | undefined {
  const options = { cwd, env, encoding: 'utf8', windowsHide: true } as const;
  const { status, stdout } = spawnSync('git', ['config', 'user.name'], options);
  const name = status === 0 ? stdout.trim() : '';
  return name === '' ? undefined : name;
}
