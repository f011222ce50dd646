import { runGit } from './git.js';
import { type Edit, type Entry, parseRawEntry, RAW } from './raw-entries.js';
import { gitRecords } from './records.js';
import type { CommitRange } from './range.js';
import type { Repository } from './repository.js';
import { parseGuardEdits, parseRaw } from './staged.js';

/** A content that a commit of the range brought. */
export interface Version extends Entry {
  readonly commit: string;
  /** How many commits of the range come before it. */
  readonly order: number;
}

export interface HeadChanges {
  /** Deletions left out. */
  readonly entries: readonly Entry[];
  /** What happens to the files that connect the gate. */
  readonly guard: readonly Edit[];
}

/** What differs between where the range begins and HEAD. */
export async function headChanges(
  { git }: Repository,
  { base, head }: CommitRange,
): Promise<HeadChanges> {
  const from = base ?? (await emptyTree({ git }));
  const output = await runGit(git, ['diff-tree', '-r', ...RAW, from, head]);
  const raw = output.toString('utf8');
  return { entries: parseRaw(raw), guard: parseGuardEdits(raw) };
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
