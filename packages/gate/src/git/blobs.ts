import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { type Git, ignoreBrokenPipe, spawnGit, startError } from './git.js';

export interface Blob {
  readonly id: string;
  /** False when the object is not in the repository. */
  readonly found: boolean;
  readonly size: number;
  /** The whole content, or its beginning when the blob is larger than the limit. */
  readonly content: Buffer;
}

/** How much is kept of a blob above the limit: enough to tell text from binary. */
const BEGINNING = 8192;

/** Reads blobs in the order of `ids` from one `git cat-file --batch` process. */
export async function* readBlobs(
  git: Git,
  ids: readonly string[],
  limit: number,
): AsyncGenerator<Blob> {
  if (ids.length === 0) return;
  const child = spawnGit(git, ['cat-file', '--batch']);
  const failed = new Promise<never>((_resolve, reject) => {
    child.on('error', (error) => {
      reject(startError(error));
    });
  });
  failed.catch(ignoreBrokenPipe);
  child.stderr.resume();
  child.stdin.on('error', ignoreBrokenPipe).end(`${ids.join('\n')}\n`);
  const reader = new Reader(child);
  try {
    for (const id of ids) yield await Promise.race([readBlob(reader, id, limit), failed]);
  } finally {
    child.kill();
  }
}

/** `<id> blob <size>`, newline, content, newline; or `<id> missing`, newline. */
async function readBlob(reader: Reader, id: string, limit: number): Promise<Blob> {
  const [, type, size] = (await reader.line()).split(' ');
  if (type === undefined || type === 'missing' || size === undefined) {
    return { id, found: false, size: 0, content: Buffer.alloc(0) };
  }
  const length = Number(size);
  const content = await reader.bytes(length, length > limit ? BEGINNING : length);
  await reader.bytes(1, 0);
  return { id, found: true, size: length, content };
}

/** Takes a stream apart by length; what is skipped is never held in memory. */
class Reader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(child: ChildProcessWithoutNullStreams) {
    const stream: AsyncIterable<Buffer> = child.stdout;
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    const parts: Buffer[] = [];
    for (;;) {
      const end = this.#rest.indexOf(0x0a);
      if (end >= 0) {
        parts.push(this.#rest.subarray(0, end));
        this.#rest = this.#rest.subarray(end + 1);
        return Buffer.concat(parts).toString('utf8');
      }
      parts.push(this.#rest);
      await this.#next();
    }
  }

  /** Consumes `length` bytes and returns the first `keep` of them. */
  async bytes(length: number, keep: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let taken = 0;
    while (taken < length) {
      if (this.#rest.length === 0) await this.#next();
      const part = this.#rest.subarray(0, length - taken);
      this.#rest = this.#rest.subarray(part.length);
      if (taken < keep) parts.push(part.subarray(0, keep - taken));
      taken += part.length;
    }
    return Buffer.concat(parts);
  }

  async #next(): Promise<void> {
    const { done, value } = await this.#chunks.next();
    if (done === true) throw new Error('git cat-file ended before all contents were read.');
    this.#rest = value;
  }
}
