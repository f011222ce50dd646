import type { FileHandle } from 'node:fs/promises';

const CHUNK = 256 * 1024;

/**
 * The lines of an open file from `start` on, without their breaks, one chunk in memory at a time. What is
 * appended meanwhile is left out, and a device, which has no end, is empty.
 */
export async function* linesFrom(handle: FileHandle, start = 0): AsyncGenerator<string> {
  const { size } = await handle.stat();
  const buffer = Buffer.allocUnsafe(CHUNK);
  let pending: Buffer[] = [];
  for (let position = start; position < size;) {
    const length = Math.min(CHUNK, size - position);
    const { bytesRead } = await handle.read(buffer, 0, length, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    const chunk = buffer.subarray(0, bytesRead);
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, at)]).toString('utf8');
      pending = [];
      from = at + 1;
    }
    // A copy, because the next chunk comes into the same buffer.
    if (from < bytesRead) pending.push(Buffer.from(chunk.subarray(from)));
  }
  if (pending.length > 0) yield Buffer.concat(pending).toString('utf8');
}
