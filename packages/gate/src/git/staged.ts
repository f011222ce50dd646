import { runGit } from './git.js';
import type { Repository } from './repository.js';

/** One entry of the index that differs from HEAD and will be in the commit. */
export interface StagedEntry {
  readonly path: string;
  /** Object id of the blob (of the commit for a submodule). */
  readonly id: string;
  readonly kind: 'file' | 'link' | 'submodule' | 'unmerged';
}

/** What `git commit` would commit, deletions left out; on the first commit everything in the index. */
export async function stagedEntries(repository: Repository): Promise<StagedEntry[]> {
  const output = await runGit(repository.git, [
    'diff',
    '--cached',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-color',
    // With diff.relative set, git would leave files above the current folder out.
    '--no-relative',
    '--ignore-submodules=none',
    '--ita-invisible-in-index',
  ]);
  return parseRaw(output.toString('utf8'));
}

/** `:100644 100644 <old id> <new id> M`, then the path, each ended by NUL. */
function parseRaw(raw: string): StagedEntry[] {
  const fields = raw.split('\0');
  const entries: StagedEntry[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , id = '', status = ''] = (fields[at] ?? '').split(' ');
    if (status !== 'D')
      entries.push({ path: fields[at + 1] ?? '', id, kind: kindOf(mode, status) });
  }
  return entries;
}

function kindOf(mode: string, status: string): StagedEntry['kind'] {
  if (status === 'U') return 'unmerged';
  if (mode === '160000') return 'submodule';
  return mode === '120000' ? 'link' : 'file';
}
