import fs from 'node:fs';
import path from 'node:path';
import { nodeOf, runnerScript } from './runner-script.js';

export interface RunnerPlace {
  /** Root of the work tree. */
  readonly top: string;
  /** The value of core.hooksPath, relative to it. */
  readonly hooks: string;
  /** Hooks that others have and Husky does not know. */
  readonly extra: readonly string[];
}

/** The generated files, by name. Git runs those that are programs. */
function filesOf({ hooks, extra }: RunnerPlace, node: string): ReadonlyMap<string, string> {
  const names = [...HUSKYS, ...extra];
  return new Map([
    ['.gitignore', '*\n'],
    [RUNNER, runnerScript({ hooks, node })],
    ...names.map((name) => [name, STUB] as const),
  ]);
}

/** Leads every hook to our runner, in place of Husky's. Throws the error of the file system. */
export function writeRunner(place: RunnerPlace, node: string): void {
  const folder = path.join(place.top, place.hooks);
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, text] of filesOf(place, node)) {
    const file = path.join(folder, name);
    fs.writeFileSync(`${file}.new`, text, { mode: text === STUB ? 0o755 : 0o644 });
    fs.renameSync(`${file}.new`, file);
  }
}

/** Takes away our runner and whatever leads to it. */
export function removeRunner(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (!entry.isFile()) continue;
    if (entry.name === RUNNER || fs.readFileSync(file, 'utf8') === STUB) fs.rmSync(file);
  }
}

/** Whether everything is there, and as we would write it today; any Node.js will do that is still there. */
export function hasRunner(place: RunnerPlace, wanted?: string): boolean {
  const folder = path.join(place.top, place.hooks);
  const node = wanted ?? recordedNode(path.join(folder, RUNNER)) ?? '';
  return [...filesOf(place, node)].every(([name, text]) => {
    const file = path.join(folder, name);
    return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text && isProgram(file, text);
  });
}

function recordedNode(file: string): string | undefined {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const node = nodeOf(text);
  return node !== undefined && fs.existsSync(node) ? node : undefined;
}

function isProgram(file: string, text: string): boolean {
  if (text !== STUB || process.platform === 'win32') return true;
  return (fs.statSync(file).mode & 0o111) !== 0;
}

/** Beside the files that git takes for hooks; it is the name of none. */
export const RUNNER = 'guardrail';

const STUB = '#!/bin/sh\n. "${0%/*}/guardrail"\n';

/** The hooks that Husky writes files for. */
const HUSKYS = [
  'applypatch-msg',
  'commit-msg',
  'post-applypatch',
  'post-checkout',
  'post-commit',
  'post-merge',
  'post-rewrite',
  'pre-applypatch',
  'pre-auto-gc',
  'pre-commit',
  'pre-merge-commit',
  'pre-push',
  'pre-rebase',
  'prepare-commit-msg',
];
