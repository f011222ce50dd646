import path from 'node:path';
import { upwards } from '../project.js';

/** PATH with the tools that are installed for a folder, the nearest first. */
export function toolPath(folder: string, known = process.env['PATH'] ?? ''): string {
  const installed = upwards(folder).map((it) => path.join(it, 'node_modules', '.bin'));
  return [...installed, known].join(path.delimiter);
}
