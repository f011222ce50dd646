import fs from 'node:fs';

/** Reads a file with `make`, and again only when the file has changed; undefined when it cannot be read. */
export function remembering<T>(
  make: (text: string) => T | undefined,
): (file: string) => T | undefined {
  const known = new Map<string, { readonly state: string; readonly made: T | undefined }>();
  return (file) => {
    const found = fs.statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size > LARGEST) return undefined;
    const state = `${found.mtimeMs} ${found.size} ${found.ino}`;
    const remembered = known.get(file);
    if (remembered?.state === state) return remembered.made;
    if (known.size >= MOST) known.clear();
    const made = make(read(file));
    known.set(file, { state, made });
    return made;
  };
}

const LARGEST = 30_000_000;
const MOST = 2000;

/** The file may go away between two calls: then nothing stands in it. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
