import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.js';

/** The folder of --cwd, which must exist. */
export function folderOption(value: unknown, cwd: string): string {
  if (value === undefined) return fs.realpathSync(cwd);
  const folder = path.resolve(cwd, String(value));
  if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory()) {
    throw new UsageError(`--cwd: there is no folder ${folder}.`);
  }
  return fs.realpathSync(folder);
}
