import type { Scan, ScanOptions } from '../scan.js';
import type { Entry } from './match.js';

/**
 * Whether an entry that stands for nothing is known to be of no use: its file was checked and has no
 * such finding, or everything was checked and the file is gone.
 */
export function isStale(
  { path }: Pick<Entry, 'path'>,
  { checked, coverage }: Scan,
  { targets }: ScanOptions,
): boolean {
  if (coverage.stages.some(({ status }) => status === 'failed')) return false;
  return checked.has(path) || (targets.whole && !targets.paths.includes(path));
}
