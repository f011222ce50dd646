import path from 'node:path';
import { GitFailure, runGit } from '@magi-guardrail/gate/plumbing';
import { idsOnDisk } from '../save/filters.js';
import type { Bench } from './bench.js';
import type { StagedFile } from './staged-files.js';

/** Whether files, and whatever else a step reads, are on disk as they are staged. */
export async function isAsStaged(
  bench: Bench,
  files: readonly StagedFile[],
  reads: RegExp | undefined,
): Promise<boolean> {
  return (
    (await areThemselves(bench, files)) && (reads === undefined || (await isRest(bench, reads)))
  );
}

/** By content: git can be told not to look at the time of a file (`git update-index --assume-unchanged`). */
async function areThemselves(bench: Bench, files: readonly StagedFile[]): Promise<boolean> {
  try {
    const ids = await idsOnDisk(
      bench.place.git,
      files.map(({ name }) => name),
    );
    return files.every((file, at) => ids[at] === bench.idOf(file));
  } catch (error) {
    // One of them was deleted on disk.
    if (error instanceof GitFailure) return false;
    throw error;
  }
}

/** Whether no file that the step reads is changed, deleted or new on disk and not staged so. */
async function isRest({ place }: Bench, reads: RegExp): Promise<boolean> {
  const options = ['--modified', '--deleted', '--others', '--exclude-standard', '-z'];
  const output = await runGit(place.git, ['ls-files', ...options]);
  const names = output.toString('utf8').split('\0');
  return !names.some((name) => name !== '' && reads.test(path.posix.join(place.root, name)));
}
