import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ownFolder } from '../version.js';

const OWN = '@magi-guardrail/';
/** Packages whose own dependencies decide about findings, too. */
const FAMILIES = [OWN, '@secretlint/', '@typescript-eslint/', '@textlint/'];

/**
 * One hash of everything that decides what is found in a text: the programs of our packages as they
 * are on disk, the versions of all others, and ESLint as the project of `cwd` has it.
 */
export function ruleSetHash(cwd: string): string {
  const hash = createHash('sha256').update(`node ${process.version} ${process.arch}\0`);
  const pending = [ownFolder, ...found('eslint', cwd)];
  const seen = new Set<string>();
  for (let folder = pending.shift(); folder !== undefined; folder = pending.shift()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const { name, version, dependencies = {}, peerDependencies = {} } = manifestOf(folder);
    hash.update(`${name} ${version}\0`);
    if (name.startsWith(OWN)) hashPrograms(path.join(folder, 'dist'), hash);
    if (!FAMILIES.some((family) => name.startsWith(family))) continue;
    const names = Object.keys({ ...dependencies, ...peerDependencies }).sort();
    pending.push(...names.flatMap((each) => found(each, folder)));
  }
  return hash.digest('hex');
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  const {
    name = folder,
    version = '',
    ...rest
  } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Partial<Manifest>;
  return { name, version, ...rest };
}

/** The folder of a package as Node.js finds it from another folder; none when it is not installed. */
function found(name: string, from: string): string[] {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (fs.existsSync(path.join(candidate, 'package.json'))) return [fs.realpathSync(candidate)];
    if (folder === path.dirname(folder)) return [];
  }
}

/** Versions of our own packages say little while someone works on them. */
function hashPrograms(folder: string, hash: Hash): void {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [];
  for (const name of names.map(String).filter(isProgram).sort()) {
    hash.update(`${name}\0`).update(fs.readFileSync(path.join(folder, name)));
  }
}

function isProgram(name: string): boolean {
  return /\.[cm]?js$/.test(name);
}
