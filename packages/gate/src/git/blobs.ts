import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { type Git, ignoreBrokenPipe, spawnGit, startError } from './git.js';

export interface Blob {
  readonly id: string;
  /** False when the object is not in the repository. */
  readonly found: boolean;
  readonly size: number;
  /** The whole content, or its beginning when the blob is larger than the limit. */
  readonly content: Buffer;
  /** The whole content, while this is the last blob that was asked for. */
  stream(): AsyncIterable<Buffer>;
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
  // Whoever reads then learns of it. A race with a promise of the failure would keep every content alive.
  child.on('error', (error) => {
    child.stdout.destroy(startError(error));
  });
  child.stderr.resume();
  child.stdin.on('error', ignoreBrokenPipe).end(`${ids.join('\n')}\n`);
  const reader = new Reader(child);
  try {
    for (const id of ids) {
      const { blob, rest } = await readBlob(reader, id, limit);
      yield blob;
      await rest.skip();
    }
  } finally {
    child.kill();
  }
}

/** `<id> blob <size>`, newline, content, newline; or `<id> missing`, newline. */
async function readBlob(
  reader: Reader,
  id: string,
  limit: number,
): Promise<{ blob: Blob; rest: Rest }> {
  const [, type, size] = (await reader.line()).split(' ');
  const found = type !== undefined && type !== 'missing' && size !== undefined;
  const length = found ? Number(size) : 0;
  const content = await reader.bytes(length > limit ? BEGINNING : length);
  // A newline stands behind the content.
  const rest = new Rest(reader, length - content.length, found ? 1 : 0);
  const stream = async function* () {
    yield content;
    yield* rest.read();
  };
  return { blob: { id, found, size: length, content, stream }, rest };
}

/** What of a blob has not been read yet. */
class Rest {
  constructor(
    private readonly reader: Reader,
    private left: number,
    private readonly behind: number,
  ) {}

  async *read(): AsyncGenerator<Buffer> {
    while (this.left > 0) {
      const part = await this.reader.some(this.left);
      this.left -= part.length;
      yield part;
    }
  }

  async skip(): Promise<void> {
    this.left += this.behind;
    while (this.left > 0) this.left -= (await this.reader.some(this.left)).length;
  }
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

  async bytes(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = length; left > 0;) {
      const part = await this.some(left);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** What has arrived, as much as `most` bytes of it. */
  async some(most: number): Promise<Buffer> {
    while (this.#rest.length === 0) await this.#next();
    const part = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(part.length);
    return part;
  }

  async #next(): Promise<void> {
    const { done, value } = await this.#chunks.next();
    if (done === true) throw new Error('git cat-file ended before all contents were read.');
    this.#rest = value;
  }
}
