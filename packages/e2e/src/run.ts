import { execFile } from 'node:child_process';
import { developerEnvironment } from '@magi-guardrail/testkit/developer-environment';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams together. */
  readonly output: string;
}

/** Runs a program without a shell and without a terminal. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  extra: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const options = {
    cwd,
    env: developerEnvironment(extra),
    maxBuffer: 1e8,
    encoding: 'utf8',
  } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr, output: stderr + stdout });
    });
    child.stdin?.end();
  });
}
