import { runGit } from './git.js';
import { isGuardFile } from '../guard/guard-file.js';
import { type Edit, type Entry, parseRawEdit, parseRawEntry, RAW } from './raw-entries.js';
import type { Repository } from './repository.js';

export interface Staged {
  readonly entries: readonly Entry[];
  /** How many files are gone with the commit. */
  readonly deleted: number;
  /** What happens to the files that connect the gate. */
  readonly guard: readonly Edit[];
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
  return { entries, deleted: countRecords(raw) - entries.length, guard: parseGuardEdits(raw) };
}

/** Of a line and a path. */
function countRecords(raw: string): number {
  return (raw.split('\0').length - 1) / 2;
}

export function parseRaw(raw: string): Entry[] {
  return [...records(raw)].flatMap(([line, path]) => parseRawEntry(line, path) ?? []);
}

/** Of the files that connect the gate: also what is gone, and what was there before. */
export function parseGuardEdits(raw: string): Edit[] {
  return [...records(raw)].flatMap(([line, path]) => {
    return isGuardFile(path) ? (parseRawEdit(line, path) ?? []) : [];
  });
}

/** Lines and paths in turn, each ended by NUL. */
function* records(raw: string): Generator<readonly [line: string, path: string]> {
  const fields = raw.split('\0');
  for (let at = 0; at + 1 < fields.length; at += 2) yield [fields[at] ?? '', fields[at + 1] ?? ''];
}
