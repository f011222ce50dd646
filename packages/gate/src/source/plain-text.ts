import type { Chunk } from '@magi-guardrail/secretlint-rule-preset/text';

/**
 * What can be read in the bytes of a binary file: runs of ASCII characters, one to a line, also those of
 * UTF-16 and UTF-32. A credential stands in such a run, and the bytes of a picture make none that long.
 */
export function plainText(bytes: Buffer): string {
  const runs = bytes.toString('latin1').match(RUN) ?? [];
  return runs.map((run) => run.replaceAll('\0', '')).join('\n');
}

/** The same of a file that is too large to be held in memory. */
export async function* plainTextOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Chunk> {
  let rest = Buffer.alloc(0);
  for await (const piece of bytes) {
    rest = Buffer.concat([rest, piece]);
    if (rest.length < PART) continue;
    const end = endOfPart(rest);
    yield chunkOf(rest, end);
    rest = rest.subarray(end);
  }
  yield chunkOf(rest, rest.length);
}

/** What begins before `end` belongs to the part; the rest is there to be understood. */
function chunkOf(bytes: Buffer, end: number): Chunk {
  const to = plainText(bytes.subarray(0, end)).length;
  return { text: plainText(bytes), line: 1, column: 1, from: 0, to };
}

/** Where no run, and no text of several lines, is cut in two. */
function endOfPart(bytes: Buffer): number {
  const latest = bytes.length - OVERLAP;
  for (let at = latest; at > latest - OVERLAP; at -= 1) {
    if (!TEXT.test(String.fromCharCode(bytes[at] ?? 0))) return at;
  }
  return latest;
}

/** Shorter runs are chance. */
const RUN = /(?:[\x20-\x7e]\0{0,3}){16,}/g;
const PART = 8 * 1024 * 1024;
/** Longer than a private key. */
const OVERLAP = 64 * 1024;
const TEXT = /[\0\t\n\r\x20-\x7e]/;
