import { execFile } from 'node:child_process';

export interface Outcome {
  readonly exitCode: number;
  /** Standard output and standard error together, as a terminal shows them. */
  readonly output: string;
  readonly stdout: string;
}

/** Runs a program without a shell and gives what it printed; never throws for its exit code. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  const options = { cwd, env, maxBuffer: 1e8, encoding: 'utf8' } as const;
  return new Promise((resolve, reject) => {
    execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ exitCode: Number(error?.code ?? 0), output: stderr + stdout, stdout });
    });
  });
}

/** Runs a program that has to succeed. Throws an Error with its output when it does not. */
export async function mustRun(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const outcome = await run(program, args, cwd, env);
  if (outcome.exitCode === 0) return outcome.stdout;
  const lines = outcome.output.trimEnd().split('\n').slice(-25).join('\n');
  throw new Error(`\`${program} ${args.slice(0, 2).join(' ')}\` failed:\n${lines}`);
}
