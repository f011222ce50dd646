import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import type { AuditEvent, Draft } from './events.js';
import { withLock } from './lock.js';
import { readState } from './read-state.js';
import { nameAside } from './segments.js';
import { TrailState } from './state.js';

/** What a run has to say, given what the trail says already. */
export type Tell = (known: TrailState) => Promise<readonly Draft[]>;

/**
 * Appends the lines of one run, all in one write. A line that was torn stays alone: the next one begins
 * on a line of its own. A file that has grown large is put aside first, and never deleted.
 */
export async function appendRun(file: string, time: string, tell: Tell): Promise<void> {
  await withLock(file, async () => {
    const { state, unread, isTorn, size } = await take(file);
    const run = randomBytes(6).toString('hex');
    const toEvent = (draft: Draft): AuditEvent => ({ schemaVersion: 1, time, run, ...draft });
    const isNew = size > LARGE && (await putAside(file, time));
    const first = isNew ? [toEvent(state.snapshot())] : [];
    const told = (await tell(state)).map(toEvent);
    for (const event of told) state.apply(event);
    const events = [...first, ...told];
    const text = events.map(toLine).join('');
    const isDue = !isNew && unread + text.length > STATE_EVERY;
    const last = isDue ? dueState(toLine(toEvent(state.snapshot())), unread + text.length) : '';
    await append(file, `${isTorn && !isNew ? '\n' : ''}${text}${last}`);
  });
}

const LARGE = 16 * 1024 * 1024;
const STATE_EVERY = 256 * 1024;

function toLine(event: AuditEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** A line that says everything is worth writing once there is more to read without it. */
function dueState(line: string, unread: number): string {
  return unread > line.length * 2 ? line : '';
}

interface Taken {
  readonly state: TrailState;
  /** Bytes since the last line that says everything. */
  readonly unread: number;
  readonly isTorn: boolean;
  readonly size: number;
}

async function take(file: string): Promise<Taken> {
  const handle = await openIfThere(file);
  if (handle === undefined) return { state: new TrailState(), unread: 0, isTorn: false, size: 0 };
  try {
    const { size } = await handle.stat();
    const { state, bytesSinceState } = await readState(handle, size);
    const last = Buffer.alloc(1, '\n');
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    return { state, unread: bytesSinceState, isTorn: last.toString() !== '\n', size };
  } finally {
    await handle.close();
  }
}

async function openIfThere(file: string): Promise<fs.FileHandle | undefined> {
  try {
    return await fs.open(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether it could be renamed: on Windows a reader may hold it, and then it grows a little more. */
async function putAside(file: string, time: string): Promise<boolean> {
  return fs.rename(file, nameAside(file, time)).then(
    () => true,
    () => false,
  );
}

/** One write with O_APPEND, so that not even a writer without the lock mixes its lines with these. */
async function append(file: string, text: string): Promise<void> {
  const handle = await fs.open(file, 'a');
  try {
    await handle.appendFile(text);
  } finally {
    await handle.close();
  }
}
