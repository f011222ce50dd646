import fs from 'node:fs/promises';
import path from 'node:path';
import { GitFailure, runGit } from '../git/git.js';
import type { Repository } from '../git/repository.js';

/** What a pointer of Git LFS stands for. */
export interface LfsPointer {
  /** SHA-256 of the content. */
  readonly oid: string;
  readonly size: number;
}

/** The pointer that a content is; `undefined` when it is none, or holds anything beside it. */
export function lfsPointer(content: Buffer): LfsPointer | undefined {
  if (content.length > LONGEST) return undefined;
  const [, oid, size] = POINTER.exec(content.toString('latin1')) ?? [];
  return oid === undefined ? undefined : { oid, size: Number(size) };
}

const LONGEST = 1024;
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-[\w.-]{1,64} sha256:[0-9a-f]{64}\n){0,10}oid sha256:([0-9a-f]{64})\nsize (\d{1,20})\n$/;

/** Finds contents in the store of Git LFS in this clone: `undefined` for one that was not fetched. */
export function lfsStore(
  repository: Repository,
): (pointer: LfsPointer) => Promise<string | undefined> {
  let folder: Promise<string> | undefined;
  return async ({ oid, size }) => {
    folder ??= storeFolder(repository);
    const file = path.join(await folder, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    const stats = await fs.stat(file).catch(() => undefined);
    return stats?.isFile() === true && stats.size === size ? file : undefined;
  };
}

async function storeFolder({ git, shared }: Repository): Promise<string> {
  const own = await oneLine(runGit(git, ['config', '--get', 'lfs.storage'])).catch(orDefault);
  return path.resolve(shared, own);
}

function orDefault(error: unknown): string {
  if (error instanceof GitFailure) return 'lfs';
  throw error;
}

async function oneLine(output: Promise<Buffer>): Promise<string> {
  return (await output).toString('utf8').replace(/\r?\n$/, '');
}
