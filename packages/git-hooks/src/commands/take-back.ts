import fs from 'node:fs';
import path from 'node:path';
import type { Bench } from '../format/bench.js';
import type { StagedFile } from '../format/staged-files.js';
import type { Tree } from '../format/tree.js';
import type { Change, Version } from '../save/change.js';
import { contentsOf } from '../save/contents.js';
import { writeBlob } from '../save/write-blob.js';

/** Files with what tells whether they were written since. */
export type Watched = ReadonlyMap<StagedFile, string>;

/** Remembers how files stand before commands run. */
export function watched(tree: Tree, files: readonly StagedFile[]): Watched {
  return new Map(files.map((file) => [file, stampOf(path.join(tree.root, file.name))]));
}

/** Brings what commands have written in files of the tree into the commit and to disk. */
export async function takeBack(bench: Bench, tree: Tree, before: Watched): Promise<void> {
  const { git } = bench.place;
  const written: Written[] = [];
  for (const [file, stamp] of before) {
    const onDisk = path.join(tree.root, file.name);
    const now = stampOf(onDisk);
    if (now === stamp || now === GONE) continue;
    const after = await writeBlob(git, file.name, fs.readFileSync(onDisk));
    if (after.id !== bench.idOf(file)) written.push({ file, after });
  }
  const files = written.map(({ file }) => file);
  const contentOf = await contentsOf(
    git,
    files.map((file) => bench.idOf(file)),
  );
  const changes = written.map(({ file, after }): Change => {
    const id = bench.idOf(file);
    return { name: file.name, mode: file.mode, before: { id, content: contentOf(id) }, after };
  });
  await bench.put(files, changes);
  for (const file of files) bench.forget(file);
}

interface Written {
  readonly file: StagedFile;
  readonly after: Version;
}

const GONE = '';

function stampOf(file: string): string {
  const stats = fs.lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile()) return GONE;
  return `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
}
