import type { FileHandle } from 'node:fs/promises';
import { linesFrom } from './lines.js';
import { parseLine } from './parse-line.js';
import { TrailState } from './state.js';

export interface Known {
  readonly state: TrailState;
  /** How much was written since the last line that says everything. */
  readonly bytesSinceState: number;
}

/**
 * What an open trail says is so. It is read backwards up to the last `state` line, so that a long trail
 * costs no more than a short one; damaged lines are left out.
 */
export async function readState(handle: FileHandle, size: number): Promise<Known> {
  const start = await lastState(handle, size);
  const state = new TrailState();
  for await (const line of linesFrom(handle, start ?? 0)) {
    if (line.includes(SCAN)) continue;
    const event = parseLine(line);
    if (typeof event !== 'string') state.apply(event);
  }
  return { state, bytesSinceState: size - (start ?? 0) };
}

// In a string of JSON the quotes are escaped, so these can be nothing but the event.
const STATE = '"event":"state"';
const SCAN = '"event":"scan"';
const FIRST = 64 * 1024;
/** Without a `state` line in so much the trail is damaged, and is read from its beginning, once. */
const FURTHEST = 16 * 1024 * 1024;

/** Where the last `state` line that is whole begins. */
async function lastState(handle: FileHandle, size: number): Promise<number | undefined> {
  for (let length = FIRST; ; length *= 4) {
    const start = Math.max(0, size - Math.min(length, FURTHEST));
    const tail = await readAll(handle, start, size - start);
    const found = findState(tail);
    if (found !== undefined) return start + found;
    if (start === 0 || length >= FURTHEST) return undefined;
  }
}

function findState(tail: Buffer): number | undefined {
  for (let at = tail.lastIndexOf(STATE); at >= 0; at = tail.lastIndexOf(STATE, at - 1)) {
    const start = tail.lastIndexOf('\n', at) + 1;
    const end = tail.indexOf('\n', at);
    const line = tail.toString('utf8', start, end < 0 ? undefined : end);
    if (typeof parseLine(line) !== 'string') return start;
    if (at === 0) return undefined;
  }
  return undefined;
}

async function readAll(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(buffer, read, length - read, position + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return buffer.subarray(0, read);
}
