import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.js';
import { reasonOf } from './reason.js';

/** Writes a whole file or nothing: a neighbour is written first and then takes the place, with the same mode. */
export function replaceFile(file: string, text: string): void {
  const neighbour = `${file}.guardrail-${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const mode = fs.statSync(file, { throwIfNoEntry: false })?.mode;
    fs.writeFileSync(neighbour, text, mode === undefined ? {} : { mode });
    fs.renameSync(neighbour, file);
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(`${file} cannot be written (${reason}). It is as it was.`);
  } finally {
    fs.rmSync(neighbour, { force: true });
  }
}
