import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { classify, SIZE_LIMIT } from './classify.js';
import { type Source, skipped, unreadable } from './source.js';

/** Files as they are on disk; `sparse` are those that git did not write there. */
export async function* diskSources(
  root: string,
  paths: readonly string[],
  sparse: ReadonlySet<string>,
): AsyncGenerator<Source> {
  for (const name of paths) {
    const source = await readSource(path.join(root, name), name.replace(/\/$/, ''));
    yield source ?? missing(name, sparse.has(name));
  }
}

function missing(name: string, isSparse: boolean): Source {
  if (isSparse) return skipped(name, 'is not checked out here (sparse checkout)');
  // Names that are not UTF-8 were changed by decoding, so they only look deleted.
  return name.includes('\uFFFD')
    ? unreadable(name, 'has a name that is not UTF-8')
    : unreadable(name, 'vanished while the check ran');
}

/** A file as a source by another name; `undefined` when there is none. */
export async function readSource(file: string, name: string): Promise<Source | undefined> {
  const stream = () => createReadStream(file);
  try {
    const stats = await fs.lstat(file);
    if (stats.isDirectory()) return skipped(name, 'is another repository, check it there');
    if (stats.isSymbolicLink()) {
      const content = await fs.readlink(file, 'buffer');
      return classify({ path: name, content, size: content.length, link: true, stream });
    }
    if (!stats.isFile()) return skipped(name, 'is not a regular file');
    const content = stats.size > SIZE_LIMIT ? await beginning(file) : await fs.readFile(file);
    return classify({ path: name, content, size: stats.size, link: false, stream });
  } catch (error) {
    if (isMissing(error)) return undefined;
    return unreadable(
      name,
      `could not be read (${error instanceof Error ? error.message : 'unknown error'})`,
    );
  }
}

async function beginning(file: string): Promise<Buffer> {
  const handle = await fs.open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}
