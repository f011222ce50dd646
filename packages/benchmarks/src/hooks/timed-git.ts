import { spawnSync } from 'node:child_process';
import { developerEnvironment } from '@magi-guardrail/testkit/developer-environment';

/** What a command took, with everything that it started. */
export interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/**
 * Times git by the `time` of bash: user and system time of the process and of every descendant that was
 * waited for, as the kernel counts them (getrusage).
 */
export function timedGit(args: readonly string[], cwd: string): Cost {
  const script = `TIMEFORMAT='cost %R %U %S'; time git "$@"`;
  const options = { cwd, env: developerEnvironment(), encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'git', ...args], options);
  const [real, user, system] = numbersOf(stderr);
  if (status !== 0 || real === undefined || user === undefined || system === undefined) {
    throw new Error(`git ${args.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`.slice(0, 4000));
  }
  return { wallMs: real * 1000, cpuMs: (user + system) * 1000 };
}

function numbersOf(stderr: string): number[] {
  const found = /^cost (\S+) (\S+) (\S+)$/m.exec(stderr) ?? [];
  return found.slice(1).map((text) => Number(text.replace(',', '.')));
}
