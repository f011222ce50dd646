import { runGit } from './git.js';
import { type Entry, parseRawEntry, RAW } from './raw-entries.js';
import { gitRecords } from './records.js';
import type { CommitRange } from './range.js';
import type { Repository } from './repository.js';
import { parseRaw } from './staged.js';

/** A content that a commit of the range brought. */
export interface Version extends Entry {
  readonly commit: string;
  /** How many commits of the range come before it. */
  readonly order: number;
}

/** What differs between where the range begins and HEAD, deletions left out. */
export async function headEntries(
  { git }: Repository,
  { base, head }: CommitRange,
): Promise<Entry[]> {
  const from = base ?? (await emptyTree({ git }));
  const output = await runGit(git, ['diff-tree', '-r', ...RAW, from, head]);
  return parseRaw(output.toString('utf8'));
}

/**
 * Every content that a commit of the range adds or changes, oldest first, each once. Of a merge only
 * what no parent has: the rest came with the parent's own commits.
 */
export async function versions({ git }: Repository, range: CommitRange): Promise<Version[]> {
  const { commits } = range;
  if (commits.length === 0) return [];
  const args = ['diff-tree', '--stdin', '-r', '-c', '--root', ...RAW];
  const seen = new Set<string>();
  const found: Version[] = [];
  let order = -1;
  let line: string | undefined;
  for await (const record of gitRecords(git, args, `${commits.join('\n')}\n`)) {
    if (line !== undefined) {
      const entry = parseRawEntry(line, record);
      const key = `${entry?.id} ${entry?.kind} ${record}`;
      if (entry !== undefined && !seen.has(key)) {
        seen.add(key);
        found.push({ ...entry, commit: commits[order] ?? '', order });
      }
      line = undefined;
    } else if (record.startsWith(':')) line = record;
    else order = commits.indexOf(record, order + 1);
  }
  return found;
}

/** The id of a tree without files, which depends on the hash of the repository. */
async function emptyTree({ git }: Pick<Repository, 'git'>): Promise<string> {
  return (await runGit(git, ['hash-object', '-t', 'tree', '--stdin'], '')).toString('utf8').trim();
}
