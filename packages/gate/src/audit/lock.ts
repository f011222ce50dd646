import fs from 'node:fs/promises';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while no other process runs one for the same file. Who cannot have the lock works without
 * it after some seconds: a trail that tells a thing twice is better than one that lacks it.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  const isMine = await acquire(lock);
  try {
    return await work();
  } finally {
    if (isMine) await fs.rm(lock, { force: true });
  }
}

const PATIENCE = 5_000;
/** The work takes some milliseconds: whoever holds the lock for longer was stopped. */
const ABANDONED = 10_000;
/** Whoever made the lock was stopped before it wrote its name. */
const NAMELESS = 500;

async function acquire(lock: string): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  do {
    if (await create(lock)) return true;
    if (await isAbandoned(lock)) await fs.rm(lock, { force: true });
    else await sleep(5 + Math.random() * 20);
  } while (Date.now() < deadline);
  return false;
}

async function create(lock: string): Promise<boolean> {
  try {
    await fs.writeFile(lock, `${os.hostname()} ${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    // On Windows a file that is about to vanish refuses with these.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'EPERM') return false;
    throw error;
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const { mtimeMs } = await fs.stat(lock);
    const age = Date.now() - mtimeMs;
    if (age > ABANDONED) return true;
    const [host = '', pid] = (await fs.readFile(lock, 'utf8')).split(' ');
    if (host === '') return age > NAMELESS;
    return host === os.hostname() && !isRunning(Number(pid));
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
