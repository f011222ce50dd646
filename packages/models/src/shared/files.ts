import type { FileSink } from '@magi-guardrail/dataflow/model';

/** Functions that read the file, or the folder, that their first argument names. */
// @__NO_SIDE_EFFECTS__
export const readsFile = (calls: readonly string[]) =>
  ({ kind: 'file', calls, arguments: [0], access: 'read' }) as const satisfies FileSink;

/** Functions that write, make or remove the file, or the folder, that their first argument names. */
// @__NO_SIDE_EFFECTS__
export const writesFile = (calls: readonly string[]) =>
  ({ kind: 'file', calls, arguments: [0], access: 'write' }) as const satisfies FileSink;

const both = (names: string) =>
  names.split(/\s+/).flatMap((name) => [name, `${name}Sync`, `promises.${name}`]);

const CONTENT = 'readFile readdir opendir readlink open readJson readJSON';
const CREATED = `writeFile appendFile rm rmdir unlink mkdir mkdtemp truncate chmod chown lchown utimes
  outputFile outputJson outputJSON writeJson writeJSON remove emptyDir emptydir ensureFile createFile
  ensureDir mkdirp mkdirs`;
const MOVED = 'rename link symlink move';
const COPIED = 'copyFile cp copy';

/** What the functions of `node:fs` do with the files they are given, under these paths and their own. */
export const FILE_SINKS: readonly FileSink[] = [
  readsFile([...both(CONTENT), 'createReadStream', 'openAsBlob']),
  readsFile(both(COPIED)),
  { kind: 'file', calls: both(COPIED), arguments: [1], access: 'write' },
  writesFile([...both(CREATED), 'createWriteStream']),
  { kind: 'file', calls: both(MOVED), arguments: [0, 1], access: 'write' },
];
