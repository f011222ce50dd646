import fs from 'node:fs';
import path from 'node:path';
import { remembering } from './remembered.js';

/** What is known of a package that nothing declares. */
export type Presence =
  | 'workspace' // a link to a folder of the project
  | 'installed' // there because another package asked for it
  | 'absent' // neither installed nor in the lockfile
  | 'unknown'; // nothing is installed here, and there is no lockfile

/** Looks from a folder upwards, as Node.js does, and into the lockfile of the project. */
export function presenceOf(name: string, folders: readonly string[]): Presence {
  let isKnown = false;
  for (const folder of upwards(folders[0] ?? '')) {
    const modules = path.join(folder, 'node_modules');
    const found = fs.lstatSync(path.join(modules, name), { throwIfNoEntry: false });
    if (found !== undefined)
      return isLinked(found, path.join(modules, name)) ? 'workspace' : 'installed';
    if (folders.includes(folder)) isKnown ||= fs.existsSync(modules);
  }
  for (const folder of folders) {
    for (const file of lockfiles) {
      const text = textOf(path.join(folder, file));
      if (text !== undefined && stands(name, text)) return 'installed';
      isKnown ||= text !== undefined;
    }
  }
  return isKnown ? 'absent' : 'unknown';
}

/** Whether a copy lies with the files that use it, below the package.json: the author has chosen its version. */
export function isShipped(name: string, folder: string, root: string): boolean {
  for (const at of upwards(folder)) {
    if (at === root || path.relative(root, at).startsWith('..')) return false;
    if (fs.existsSync(path.join(at, 'node_modules', name))) return true;
  }
  return false;
}

const lockfiles = [
  'pnpm-lock.yaml',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
];
const textOf = remembering((text) => text);

/** Whether a lockfile has the name for itself: `"name@1"`, `node_modules/name"`, `/name@1:`, `name@^1:`. */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = '\n', after = '\n'] = [text[at - 1], text[at + name.length]];
    if (/[\s'"/\0,]/.test(before) && /[\s'"@:\0/]/.test(after)) return true;
  }
  return false;
}

/** pnpm links what it has installed, too, but into node_modules. */
function isLinked(found: fs.Stats, file: string): boolean {
  if (!found.isSymbolicLink()) return false;
  try {
    return !fs.realpathSync(file).split(path.sep).includes('node_modules');
  } catch {
    return false;
  }
}

function* upwards(folder: string): Iterable<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    yield at;
    if (at === path.dirname(at)) return;
  }
}
