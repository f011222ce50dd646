import fs from 'node:fs';
import path from 'node:path';
import type { Repository } from '@magi-guardrail/gate/plumbing';
import { isNone } from '../git.js';
import type { Change } from './change.js';
import { smudged } from './filters.js';
import { linkNew } from './link-new.js';
import type { RunFolder } from './run-folder.js';

/** Whether a command has added the file: nothing was staged under its name before. */
export function isNew({ before }: Change): boolean {
  return isNone(before.id);
}

/**
 * Writes files to disk that commands have made elsewhere and added to the commit. Returns those whose
 * name has something else: that is the user's.
 */
export async function createFiles(
  repository: Repository,
  folder: RunFolder,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  if (changes.length === 0) return [];
  const contents = await smudged(repository.git, changes, 'after');
  return changes.filter((change, at) => {
    const content = contents[at];
    const file = path.join(repository.root, change.name);
    if (content === undefined || !hasOwnFolder(repository.root, file)) return true;
    const complete = folder.next();
    fs.writeFileSync(complete, content, { mode: change.mode === '100755' ? 0o777 : 0o666 });
    return !linkNew(complete, file) && !holds(file, content);
  });
}

/** Makes the folders above a file; not where one of them is a file, or a link that leads elsewhere. */
function hasOwnFolder(root: string, file: string): boolean {
  const parts = path.relative(root, path.dirname(file)).split(path.sep);
  let folder = root;
  for (const part of parts.filter(Boolean)) {
    folder = path.join(folder, part);
    const stats = fs.lstatSync(folder, { throwIfNoEntry: false });
    if (stats === undefined) fs.mkdirSync(folder);
    else if (!stats.isDirectory()) return false;
  }
  return true;
}

function holds(file: string, content: Buffer): boolean {
  return fs.lstatSync(file).isFile() && fs.readFileSync(file).equals(content);
}
