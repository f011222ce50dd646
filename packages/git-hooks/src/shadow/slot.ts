import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from '../save/run-folder.js';

export interface Slot {
  readonly folder: string;
  readonly release: () => void;
}

/** Commits at the same time from one work tree are rare; each of them gets a folder of its own. */
const MOST = 4;

/** Takes the first folder that no living process has. */
export function takeSlot(parent: string, owner: string): Slot {
  for (let number = 0; number < MOST; number += 1) {
    const folder = path.join(parent, String(number));
    const lock = `${folder}.pid`;
    fs.mkdirSync(folder, { recursive: true });
    if (!lockFor(lock)) continue;
    emptyForeign(folder, owner);
    return {
      folder,
      release: () => {
        fs.rmSync(lock, { force: true });
      },
    };
  }
  throw new Error(`${MOST} commits run at the same time. Wait for one of them, then commit again.`);
}

function lockFor(lock: string): boolean {
  for (const second of [false, true]) {
    try {
      fs.writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' });
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (second || isAlive(Number.parseInt(fs.readFileSync(lock, 'utf8'), 10))) return false;
      // Its owner was killed.
      fs.rmSync(lock, { force: true });
    }
  }
  return false;
}

/** Links into a work tree that has moved lead nowhere, or into somebody else's. */
function emptyForeign(folder: string, owner: string): void {
  const note = path.join(folder, 'owner');
  const known = fs.existsSync(note) ? fs.readFileSync(note, 'utf8') : undefined;
  if (known === owner) return;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(note, owner);
}
