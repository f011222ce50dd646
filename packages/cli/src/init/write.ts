import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.js';
import type { Change } from './plan.js';
import { reasonOf } from '../reason.js';

/** Writes every change; an error says what was written and what was not. */
export function writeChanges(changes: readonly Change[], root: string, command = 'init'): void {
  const nameOf = ({ file }: Change) => path.relative(root, file);
  refuseProtected(changes, nameOf);
  for (const [index, change] of changes.entries()) {
    try {
      writeWhole(change);
    } catch (error) {
      const reason = reasonOf(error);
      const written = changes.slice(0, index).map(nameOf).join(', ') || 'nothing';
      const rest = changes.slice(index).map(nameOf).join(', ');
      throw new UsageError(
        `${nameOf(change)} cannot be written (${reason}). Written: ${written}. Not written: ${rest}. Remove the cause and run ${command} again; it goes on where it stopped.`,
      );
    }
  }
}

/** Replacing a file needs no right to write into it, but somebody has taken that right away on purpose. */
function refuseProtected(changes: readonly Change[], nameOf: (change: Change) => string): void {
  const names = changes.filter(({ file }) => isProtected(file)).map(nameOf);
  if (names.length === 0) return;
  const are = names.length === 1 ? 'is' : 'are';
  throw new UsageError(
    `${names.join(', ')} ${are} read-only. Nothing was written. Run \`chmod u+w ${names.join(' ')}\` and try again.`,
  );
}

function isProtected(file: string): boolean {
  return fs.existsSync(file) && (fs.statSync(file).mode & 0o200) === 0;
}

/** Never half a file: a neighbour is written first and then takes the place, with the same mode. */
function writeWhole({ file, before, after, isProgram }: Change): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const exists = fs.existsSync(file);
  const target = exists ? fs.realpathSync(file) : file;
  removeLeftovers(target);
  if ((exists ? fs.readFileSync(target, 'utf8') : undefined) !== before) {
    throw new Error('it changed since the plan was made');
  }
  if (after === undefined) {
    fs.rmSync(file, { force: true });
    return;
  }
  const neighbour = `${target}.guardrail-${process.pid}`;
  try {
    fs.writeFileSync(neighbour, after);
    if (exists) fs.chmodSync(neighbour, fs.statSync(target).mode);
    else if (isProgram === true) fs.chmodSync(neighbour, 0o755);
    fs.renameSync(neighbour, target);
  } finally {
    fs.rmSync(neighbour, { force: true });
  }
}

/** Of a run that was killed between the two steps. */
function removeLeftovers(target: string): void {
  const prefix = `${path.basename(target)}.guardrail-`;
  for (const name of fs.readdirSync(path.dirname(target))) {
    if (name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length))) {
      fs.rmSync(path.join(path.dirname(target), name), { force: true });
    }
  }
}
