import fs from 'node:fs';
import path from 'node:path';
import { runGit } from '@magi-guardrail/gate/plumbing';
import type { Place } from '../format/place.js';

/**
 * Gives a copy what git ignores in the work tree, such as node_modules and generated code, as links. A
 * folder becomes a folder of links, for `node_modules/` in .gitignore matches folders alone.
 */
export async function linkIgnored(place: Place, copy: string): Promise<void> {
  const options = ['--others', '--ignored', '--exclude-standard', '--directory', '-z'];
  const output = await runGit(place.git, ['ls-files', ...options]);
  const names = output.toString('utf8').split('\0').filter(Boolean);
  const ignored: Linking = { root: place.root, copy };
  for (const name of names.filter((it) => isWithin(copy, it))) {
    if (name.endsWith('/')) linkFolder(name.slice(0, -1), ignored);
    else link(path.join(place.root, name), path.join(copy, name));
  }
}

/** What is a folder on disk may be staged as a link, and lead out of the copy. */
function isWithin(copy: string, name: string): boolean {
  const parts = name.split('/').filter(Boolean).slice(0, -1);
  return parts.every((_, at) => {
    const folder = path.join(copy, ...parts.slice(0, at + 1));
    return fs.lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true;
  });
}

interface Linking {
  readonly root: string;
  readonly copy: string;
}

function linkFolder(name: string, linking: Linking): void {
  const from = path.join(linking.root, name);
  const to = path.join(linking.copy, name);
  const wanted = entriesOf(from);
  makeFolder(to);
  for (const entry of entriesOf(to)) {
    // What a command has made there, or what is no more.
    if (!wanted.includes(entry)) fs.rmSync(path.join(to, entry), { recursive: true, force: true });
  }
  for (const entry of wanted) linkEntry(path.join(name, entry), linking);
}

function linkEntry(name: string, linking: Linking): void {
  const from = path.join(linking.root, name);
  if (path.basename(path.dirname(name)) === 'node_modules' && path.basename(name)[0] === '@') {
    // A scope may hold packages of the workspace.
    linkFolder(name, linking);
    return;
  }
  link(workspacePackage(from, linking) ?? from, path.join(linking.copy, name));
}

/** A package of the workspace is linked to its copy: it is part of what is staged. */
function workspacePackage(from: string, { root, copy }: Linking): string | undefined {
  if (!fs.lstatSync(from).isSymbolicLink()) return undefined;
  const target = path.resolve(path.dirname(from), fs.readlinkSync(from));
  const inside = path.relative(root, target);
  const isInside = !inside.startsWith('..') && !path.isAbsolute(inside);
  return isInside && !inside.split(path.sep).includes('node_modules')
    ? path.join(copy, inside)
    : undefined;
}

function link(target: string, name: string): void {
  const known = fs.lstatSync(name, { throwIfNoEntry: false });
  if (known?.isSymbolicLink() === true && fs.readlinkSync(name) === target) return;
  if (known !== undefined) fs.rmSync(name, { recursive: true, force: true });
  makeFolder(path.dirname(name));
  fs.symlinkSync(target, name);
}

/** A folder, and no link to one: what lies behind a link is not ours to write to. */
function makeFolder(folder: string): void {
  const known = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (known !== undefined && !known.isDirectory()) fs.rmSync(folder);
  fs.mkdirSync(folder, { recursive: true });
}

function entriesOf(folder: string): readonly string[] {
  return fs.readdirSync(folder);
}
