import { runGit } from './git.js';
import { type Entry, parseRawEntry, RAW } from './raw-entries.js';
import type { Repository } from './repository.js';

export interface Staged {
  readonly entries: readonly Entry[];
  /** How many files are gone with the commit. */
  readonly deleted: number;
}

/**
 * What `git commit` would commit; on the first commit everything in the index. With `base` what would
 * differ from that commit or tree.
 */
export async function stagedChanges(repository: Repository, base?: string): Promise<Staged> {
  const output = await runGit(repository.git, [
    'diff',
    '--cached',
    ...RAW,
    '--ita-invisible-in-index',
    ...(base === undefined ? [] : [base]),
    '--',
  ]);
  const raw = output.toString('utf8');
  const entries = parseRaw(raw);
  return { entries, deleted: countRecords(raw) - entries.length };
}

/** Of a line and a path. */
function countRecords(raw: string): number {
  return (raw.split('\0').length - 1) / 2;
}

/** Lines and paths in turn, each ended by NUL. */
export function parseRaw(raw: string): Entry[] {
  const fields = raw.split('\0');
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const entry = parseRawEntry(fields[at] ?? '', fields[at + 1] ?? '');
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}
