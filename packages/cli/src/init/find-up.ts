import fs from 'node:fs';
import path from 'node:path';

/** The first of the files in a folder, or in one above it, up to the root of the repository. */
export function findUp(folder: string, names: readonly string[]): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    const found = names.map((name) => path.join(at, name)).find((file) => fs.existsSync(file));
    if (found !== undefined) return found;
    if (fs.existsSync(path.join(at, '.git')) || at === path.dirname(at)) return undefined;
  }
}
