import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.js';
import type { Change } from './plan.js';

/** Writes every change; an error says what was written and what was not. */
export function writeChanges(changes: readonly Change[], root: string): void {
  const nameOf = ({ file }: Change) => path.relative(root, file);
  for (const [index, change] of changes.entries()) {
    try {
      writeWhole(change);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const written = changes.slice(0, index).map(nameOf).join(', ') || 'nothing';
      const rest = changes.slice(index).map(nameOf).join(', ');
      throw new UsageError(
        `${nameOf(change)} cannot be written (${reason}). Written: ${written}. Not written: ${rest}. Remove the cause and run init again; it goes on where it stopped.`,
      );
    }
  }
}

/** Never half a file: a neighbour is written first and then takes the place, with the same mode. */
function writeWhole({ file, before, after }: Change): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const exists = fs.existsSync(file);
  const target = exists ? fs.realpathSync(file) : file;
  if ((exists ? fs.readFileSync(target, 'utf8') : undefined) !== before) {
    throw new Error('it changed since the plan was made');
  }
  const neighbour = `${target}.guardrail-${process.pid}`;
  try {
    fs.writeFileSync(neighbour, after, exists ? { mode: fs.statSync(target).mode } : {});
    fs.renameSync(neighbour, target);
  } finally {
    fs.rmSync(neighbour, { force: true });
  }
}
