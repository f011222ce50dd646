import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { developerEnvironment } from '@magi-guardrail/testkit/developer-environment';

const start = promisify(execFile);

/** Runs a program in that environment and gives what it printed; rejects with its output when it fails. */
export async function runAsDeveloper(program: string, args: readonly string[], cwd: string) {
  const options = { cwd, env: developerEnvironment(), maxBuffer: 1e9 };
  const { stdout } = await start(program, [...args], options);
  return stdout;
}

/** Writes files by their paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
