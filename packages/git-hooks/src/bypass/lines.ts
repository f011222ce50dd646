import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The lines of a file of ours; none when it is not there. */
export function readLines(file: string): readonly string[] {
  try {
    return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Puts the lines in the place of the file, all of them or none. */
export function writeLines(file: string, lines: readonly string[]): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    fs.writeFileSync(next, lines.map((line) => `${line}\n`).join(''), { flag: 'wx' });
    fs.renameSync(next, file);
  } catch (error) {
    fs.rmSync(next, { force: true });
    throw error;
  }
}

/**
 * Adds the lines that are not there; of more than `most` the older half is forgotten. Two work trees may
 * do this at once: lines are written in one piece, and one that gets lost is only noticed as missing.
 */
export function addLines(file: string, lines: readonly string[], most: number): void {
  const known = readLines(file);
  const there = new Set(known);
  const added = lines.filter((line) => !there.has(line));
  if (added.length === 0) return;
  if (known.length >= most) writeLines(file, [...known.slice(-most / 2), ...added]);
  else {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, added.map((line) => `${line}\n`).join(''));
  }
}
