import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const start = promisify(execFile);

/** Runs a program without a shell and gives what it printed; rejects when it fails. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await start(program, [...args], { cwd, maxBuffer: 1e8 });
  return stdout;
}
