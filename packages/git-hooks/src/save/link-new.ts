import fs from 'node:fs';

/** Gives a complete file a name that nothing has yet, in one step; returns whether nothing had it. */
export function linkNew(complete: string, name: string): boolean {
  try {
    fs.linkSync(complete, name);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
  }
  try {
    // Some file systems know no links, and none leads from one to another.
    fs.copyFileSync(complete, name, fs.constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
