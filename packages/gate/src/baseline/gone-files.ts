import fs from 'node:fs/promises';
import path from 'node:path';
import { runGit } from '../git/git.js';
import type { ScanOptions } from '../scan.js';

/** Which of some files are not there: on disk, in the index or at HEAD, as the run looks at it. */
export async function goneFiles(
  context: ScanOptions,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const there = await presentFiles(context, paths);
  return new Set(paths.filter((name) => !there.has(name)));
}

async function presentFiles(
  { repository, targets }: ScanOptions,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const { git, root } = repository;
  switch (targets.kind) {
    case 'paths': {
      const found = await Promise.all(paths.map(async (name) => isOnDisk(path.join(root, name))));
      return new Set(paths.filter((_, index) => found[index]));
    }
    case 'staged':
      return listed(paths, (some) => runGit(git, ['ls-files', '-z', '--', ...some]));
    case 'since':
      return listed(paths, (some) =>
        runGit(git, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD', '--', ...some]),
      );
  }
}

/** A command line is not endless. */
const AT_ONCE = 500;

async function listed(
  paths: readonly string[],
  list: (some: readonly string[]) => Promise<Buffer>,
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const output = await list(paths.slice(at, at + AT_ONCE));
    for (const name of output.toString('utf8').split('\0')) names.add(name);
  }
  return names;
}

async function isOnDisk(file: string): Promise<boolean> {
  return fs.lstat(file).then(
    () => true,
    () => false,
  );
}
