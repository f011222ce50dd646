import fs from 'node:fs';
import path from 'node:path';

/** A folder under the git directory for the temporary files of this run; made when it is needed. */
export interface RunFolder {
  /** A name for a file in it that nothing has yet. */
  next(): string;
  /** The same beside a file of the user, and noted, so that the next run takes it away. */
  beside(file: string): string;
  remove(): void;
}

/** Takes away what runs have left that were killed. */
export function openRunFolder(gitDir: string): RunFolder {
  const parent = path.join(gitDir, 'guardrail', 'runs');
  removeStale(parent);
  let folder: string | undefined;
  const made = () => {
    if (folder !== undefined) return folder;
    fs.mkdirSync(parent, { recursive: true });
    folder = fs.mkdtempSync(path.join(parent, `${process.pid}-`));
    return folder;
  };
  let count = 0;
  return {
    next: () => path.join(made(), `${++count}`),
    beside: (file) => {
      const name = `.guardrail-${path.basename(made())}-${++count}`;
      const full = path.join(path.dirname(file), name);
      fs.appendFileSync(path.join(made(), BESIDE), `${JSON.stringify(full)}\n`);
      return full;
    },
    remove: () => {
      if (folder !== undefined) fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function removeStale(parent: string): void {
  for (const name of namesIn(parent)) {
    if (isAlive(Number.parseInt(name, 10))) continue;
    for (const file of besideOf(path.join(parent, name))) fs.rmSync(file, { force: true });
    fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

/** None where nothing was ever left, or where nothing can be kept. */
function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

const BESIDE = 'beside';

function besideOf(folder: string): readonly string[] {
  const list = path.join(folder, BESIDE);
  if (!fs.existsSync(list)) return [];
  const lines = fs.readFileSync(list, 'utf8').split('\n');
  // A kill may have cut the last one off.
  return lines
    .slice(0, -1)
    .flatMap((line): unknown => JSON.parse(line))
    .filter(isString);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a process of that number runs, be it another user's. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** In a container nobody may ask how a killed process has ended, so Linux keeps its number. */
function hasEnded(pid: number): boolean {
  try {
    return /\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
