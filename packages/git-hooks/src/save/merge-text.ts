import fs from 'node:fs';
import { GitFailure, runGit, type Git } from '@magi-guardrail/gate/plumbing';
import type { RunFolder } from './run-folder.js';

interface Versions {
  readonly mine: Buffer;
  readonly base: Buffer;
  readonly theirs: Buffer;
}

/** Both changes to the base in one text, or nothing where they overlap. */
export async function mergeText(
  { mine, base, theirs }: Versions,
  git: Git,
  folder: RunFolder,
): Promise<Buffer | undefined> {
  const files = [mine, base, theirs].map((content) => {
    const file = folder.next();
    fs.writeFileSync(file, content);
    return file;
  });
  try {
    return await runGit(git, ['merge-file', '-p', '-q', ...files]);
  } catch (error) {
    // The exit code is the number of overlaps; of what is binary git merges nothing.
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}
