import { type Git, GitFailure, ignoreBrokenPipe, spawnGit, startError } from './git.js';

/** What git prints, taken apart at each NUL while it prints: the whole is never held in memory. */
export async function* gitRecords(
  git: Git,
  args: readonly string[],
  input: string,
): AsyncGenerator<string> {
  const child = spawnGit(git, args);
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => {
      reject(startError(error));
    });
    child.on('close', resolve);
  });
  ended.catch(ignoreBrokenPipe);
  child.stdin.on('error', ignoreBrokenPipe).end(input);
  try {
    yield* split(child.stdout);
    if ((await ended) === 0) return;
    throw new GitFailure(args[0] ?? '', Buffer.concat(errors).toString('utf8').trim());
  } finally {
    child.kill();
  }
}

/** Bytes are joined before they are decoded: a chunk may end inside a character. */
async function* split(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      parts.push(chunk.subarray(from, end));
      yield Buffer.concat(parts).toString('utf8');
      parts = [];
      from = end + 1;
    }
    parts.push(chunk.subarray(from));
  }
}
