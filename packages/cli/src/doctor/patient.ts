import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { policyFacts, type PolicyFacts } from '@magi-guardrail/gate';

/** The project that is examined. */
export interface Patient {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Root of the work tree. */
  readonly root: string;
  /** Why the policy cannot be read, or the policy. */
  readonly policy: PolicyFacts | Error;
  readonly today: string;
  /** Paths from the root of what git tracks. */
  readonly tracked: readonly string[];
  /** Output of a git command in `cwd`, without the line end; `undefined` when it fails. */
  readonly git: (...args: readonly string[]) => string | undefined;
}

/** Looks at what every check needs; `undefined` outside of a work tree. */
export async function examine(
  cwd: string,
  env: NodeJS.ProcessEnv,
  now: Date,
): Promise<Patient | undefined> {
  const git = (...args: readonly string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', args, {
      cwd,
      env: withPathspecs(env),
      encoding: 'utf8',
      maxBuffer: MOST,
    });
    return status === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
  };
  const root = git('rev-parse', '--show-toplevel');
  if (root === undefined || root === '') return undefined;
  const policy = await policyFacts(cwd, env).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  const listed = git('ls-files', '-z', '--full-name', ':/') ?? '';
  return {
    cwd,
    env,
    root: fs.realpathSync(root),
    policy,
    today: now.toISOString().slice(0, 10),
    tracked: listed.split('\0').filter((name) => name !== ''),
    git,
  };
}

/** With GIT_LITERAL_PATHSPECS set, git knows no `:/` and refuses to tell what it ignores. */
function withPathspecs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = Object.keys(env).filter((name) => !/^GIT_\w+_PATHSPECS$/.test(name));
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}

const MOST = 256 * 1024 * 1024;

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export function readFile(...parts: readonly string[]): string | undefined {
  const file = path.join(...parts);
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile()
    ? fs.readFileSync(file, 'utf8')
    : undefined;
}
