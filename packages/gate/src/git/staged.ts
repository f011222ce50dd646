import { runGit } from './git.js';
import { type Entry, parseRawEntry, RAW } from './raw-entries.js';
import type { Repository } from './repository.js';

/**
 * What `git commit` would commit, deletions left out; on the first commit everything in the index. With
 * `base` what would differ from that commit or tree.
 */
export async function stagedEntries(repository: Repository, base?: string): Promise<Entry[]> {
  const output = await runGit(repository.git, [
    'diff',
    '--cached',
    ...RAW,
    '--ita-invisible-in-index',
    ...(base === undefined ? [] : [base]),
    '--',
  ]);
  return parseRaw(output.toString('utf8'));
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
