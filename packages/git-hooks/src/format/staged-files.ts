import path from 'node:path';
import { runGit, type Repository } from '@magi-guardrail/gate/plumbing';

/** A file that the commit adds or changes. */
export interface StagedFile {
  /** Relative to the root, as git spells it. */
  readonly name: string;
  /** Absolute, with forward slashes. */
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

/** Regular files that are staged; links, submodules, deletions and what is in conflict are left alone. */
export async function stagedFiles({ root, git }: Repository): Promise<readonly StagedFile[]> {
  const output = await runGit(git, ['diff', '--cached', ...OPTIONS]);
  const fields = output.toString('utf8').split('\0');
  const files: StagedFile[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , id = '', status = ''] = (fields[at] ?? '').split(' ');
    const name = fields[at + 1] ?? '';
    if (!mode.startsWith('100') || status.startsWith('U')) continue;
    files.push({ name, path: path.join(root, name).split(path.sep).join('/'), mode, id });
  }
  return files;
}

const OPTIONS = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-color',
  '--no-relative',
  '--ignore-submodules=all',
  // What was announced by `git add -N` is no part of the commit.
  '--ita-invisible-in-index',
];
