import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { runHook } from '../src/index.js';
import { collector } from './project.js';

export interface HookRun {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly input?: string;
}

/** Runs a hook as git would, and returns what it says. */
export async function hook(repo: TempRepo, name: string, run: HookRun = {}) {
  const [out, err] = [collector(), collector()];
  const { args = [], cwd = repo.root, env = {}, input = '' } = run;
  const code = await runHook(name, {
    cwd,
    args,
    env: { ...repo.env, HUSKY: '', ...env },
    input: async () => Promise.resolve(input),
    stdout: out.stream,
    stderr: err.stream,
  });
  return { code, out: out.text(), err: err.text() };
}
