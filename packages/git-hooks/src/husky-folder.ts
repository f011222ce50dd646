import fs from 'node:fs';
import path from 'node:path';

/** Where the hook files of a project are: its own .husky folder, or one above it in the repository. */
export function huskyFolder(root: string, cwd: string): string {
  for (let folder = cwd; isWithin(root, folder); folder = path.dirname(folder)) {
    const husky = path.join(folder, '.husky');
    if (fs.existsSync(husky)) return husky;
    if (folder === root) break;
  }
  return path.join(cwd, '.husky');
}

function isWithin(root: string, folder: string): boolean {
  const relative = path.relative(root, folder);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}
