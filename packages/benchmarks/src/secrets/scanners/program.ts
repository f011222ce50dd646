import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SourceFile } from '../../packages.ts';

const start = promisify(execFile);

/** Runs a program for Node in a folder; one that fails because it found something is no failure. */
export async function runScript(
  script: string,
  args: readonly string[],
  cwd: string,
): Promise<string> {
  try {
    const { stdout } = await start(process.execPath, [script, ...args], { cwd, maxBuffer: 1e9 });
    return stdout;
  } catch (error) {
    // Both programs end with 1 when they report something.
    if (error instanceof Error && 'stdout' in error && 'code' in error && error.code === 1)
      return String(error.stdout);
    throw error;
  }
}

/** Where a file of an installed package is. */
export function fileOf(packageName: string, file: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  return path.join(path.dirname(manifest), file);
}

/** Writes files into a folder that is gone afterwards, for programs that read from disk. */
export async function inFolder<Result>(
  files: readonly SourceFile[],
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'secrets-benchmark-'));
  try {
    for (const { path: name, text } of files) {
      const target = path.join(folder, name);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The path of a reported file, as it was given. */
export const relativeTo = (folder: string, file: string) =>
  path.relative(folder, path.resolve(folder, file)).split(path.sep).join('/');
