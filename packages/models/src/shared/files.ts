import type { FileSink } from '@magi-guardrail/dataflow/model';

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
  {
    kind: 'file',
    calls: [...both(CONTENT), 'createReadStream', 'openAsBlob'],
    arguments: [0],
    access: 'read',
  },
  { kind: 'file', calls: both(COPIED), arguments: [0], access: 'read' },
  { kind: 'file', calls: both(COPIED), arguments: [1], access: 'write' },
  {
    kind: 'file',
    calls: [...both(CREATED), 'createWriteStream'],
    arguments: [0],
    access: 'write',
  },
  { kind: 'file', calls: both(MOVED), arguments: [0, 1], access: 'write' },
];
