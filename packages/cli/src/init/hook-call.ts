import path from 'node:path';
import type { Facts, Manager } from './facts.js';

/** The hooks that another program runs for us. */
export const calledHooks = ['pre-commit', 'pre-merge-commit'] as const;

/** How a shell at the top of the repository runs our part of a hook, where another program runs the hooks. */
export function hookCall(hook: string, { cwd, root, manager }: Facts): string {
  const folder = path.relative(root, cwd).split(path.sep).join('/');
  const call = `${RUN[manager]} guardrail hook ${hook} --no-format`;
  return folder === '' ? call : `cd '${folder.replaceAll("'", String.raw`'\''`)}' && ${call}`;
}

/** Never a download: a program that is missing has to be an error. */
const RUN: Record<Manager, string> = {
  npm: 'npx --no-install',
  pnpm: 'pnpm exec',
  yarn: 'yarn run',
  bun: 'bun run',
};
