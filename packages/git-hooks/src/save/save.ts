import type { Place } from '../format/place.js';
import type { Change } from './change.js';
import type { RunFolder } from './run-folder.js';
import { updateIndex } from './update-index.js';
import { updateWorkTree, type WorkTreeResult } from './update-work-tree.js';

/**
 * Puts changes into the commit and to the files on disk. Every file is replaced as a whole and nothing is
 * put aside meanwhile, so whoever is stopped in between has either the old or the new of each.
 */
export async function save(
  place: Place,
  folder: RunFolder,
  changes: readonly Change[],
): Promise<WorkTreeResult> {
  if (changes.length === 0) return { kept: [] };
  await updateIndex(place, folder, changes);
  return updateWorkTree(place, folder, changes);
}
