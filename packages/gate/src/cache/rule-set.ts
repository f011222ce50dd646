import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ownFolder } from '../version.js';
import type { Store } from './store.js';

const OWN = '@magi-guardrail/';
/** Packages whose own dependencies decide about findings, too. */
const FAMILIES = [OWN, '@secretlint/', '@typescript-eslint/', '@textlint/'];

/**
 * One hash of everything that decides what is found in a text: the programs of our packages as they
 * are on disk, the versions of all others, and ESLint as the project of `cwd` has it. `memory` spares the
 * reading of programs that have not changed.
 */
export function ruleSetHash(cwd: string, memory?: Memory): string {
  const hash = createHash('sha256').update(`node ${process.version} ${process.arch}\0`);
  const pending = [ownFolder, ...found('eslint', cwd)];
  const seen = new Set<string>();
  for (let folder = pending.shift(); folder !== undefined; folder = pending.shift()) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const { name, version, dependencies = {}, peerDependencies = {} } = manifestOf(folder);
    hash.update(`${name} ${version}\0`);
    if (name.startsWith(OWN)) hash.update(digestOf(path.join(folder, 'dist'), memory));
    if (!FAMILIES.some((family) => name.startsWith(family))) continue;
    const names = Object.keys({ ...dependencies, ...peerDependencies }).sort();
    pending.push(...names.flatMap((each) => found(each, folder)));
  }
  return hash.digest('hex');
}

/** What an earlier run has found out. */
export type Memory = Pick<Store, 'get' | 'set'>;

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

/**
 * Versions of our own packages say little while someone works on them. Three megabytes are read again
 * only when one of the files is not the one that was read before.
 */
function digestOf(folder: string, memory?: Memory): string {
  const found = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true }) : [];
  const names = found.map(String).filter(isProgram).sort();
  const key = `programs-${sha256([folder])}`;
  const stamp = sha256(names.map((name) => stampOf(folder, name)));
  const [known, digest] = memory?.get(key)?.split(' ') ?? [];
  if (digest !== undefined && known === stamp) return digest;
  const contents = names.flatMap((name) => [name, fs.readFileSync(path.join(folder, name))]);
  const fresh = sha256(contents);
  memory?.set(key, `${stamp} ${fresh}`);
  return fresh;
}

/** Another one after every write, as git has it. */
function stampOf(folder: string, name: string): string {
  const stats = fs.statSync(path.join(folder, name), { bigint: true });
  return `${name} ${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
}

function sha256(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

function isProgram(name: string): boolean {
  return /\.[cm]?js$/.test(name);
}
