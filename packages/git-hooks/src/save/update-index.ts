import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runGit } from '@magi-guardrail/gate/plumbing';
import type { Place } from '../format/place.js';
import type { Change } from './change.js';
import { linkNew } from './link-new.js';
import type { RunFolder } from './run-folder.js';

/**
 * Puts changes into the index of the commit. For `git commit <path>` there are two: that of the commit,
 * and the one that becomes the index afterwards, which git keeps in `index.lock` meanwhile.
 */
export async function updateIndex(
  place: Place,
  folder: RunFolder,
  changes: readonly Change[],
): Promise<void> {
  const usual = path.join(place.gitDir, 'index');
  await update(place.index, { place, folder, changes });
  if (place.index === usual || place.index === `${usual}.lock`) return;
  if (fs.existsSync(`${usual}.lock`)) await update(`${usual}.lock`, { place, folder, changes });
}

interface Work {
  readonly place: Place;
  readonly folder: RunFolder;
  readonly changes: readonly Change[];
}

/** How often another git may be waited for, 50 ms each time. */
const PATIENCE = 40;

async function update(index: string, work: Work): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const seen = identityOf(index);
    const changed = await changedCopy(index, work);
    if (await replace(index, changed, seen)) return;
    await wait(50);
  }
  throw new Error(`${index} is locked by another git process. Wait for it, then commit again.`);
}

/** Git writes the copy, so that a kill in the meantime leaves no lock behind in the user's way. */
async function changedCopy(index: string, { place, folder, changes }: Work): Promise<string> {
  const copy = folder.next();
  fs.copyFileSync(index, copy);
  const entries = changes.map(({ mode, after, name }) => `${mode} ${after.id}\t${name}\0`);
  const env = { ...place.git.env, GIT_INDEX_FILE: copy };
  await runGit({ ...place.git, env }, ['update-index', '-z', '--index-info'], entries.join(''));
  return copy;
}

/** Whether the index was replaced: not when it has changed since it was `seen`, or while it is locked. */
async function replace(index: string, copy: string, seen: string): Promise<boolean> {
  // An index of the commit's own is nobody else's; git holds its lock already.
  if (index.endsWith('.lock')) {
    fs.renameSync(copy, index);
    return true;
  }
  const lock = `${index}.lock`;
  // The lock holds the new index from the beginning, so it exists for no longer than a rename takes.
  if (!linkNew(copy, lock)) return false;
  if (identityOf(index) !== seen) {
    fs.rmSync(lock);
    return false;
  }
  fs.renameSync(lock, index);
  return true;
}

function identityOf(file: string): string {
  const { ino, size, mtimeNs } = fs.statSync(file, { bigint: true });
  return `${ino} ${size} ${mtimeNs}`;
}
