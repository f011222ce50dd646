import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

/** A file of a published package. */
export interface SourceFile {
  /** Relative to the package, with slashes. */
  readonly path: string;
  readonly text: string;
}

const cache = fileURLToPath(new URL('../node_modules/.cache/packages', import.meta.url));
const notShipped =
  /(^|\/)(tests?|__tests__|spec|examples?|node_modules|bower_components|docs?|coverage)\/|\.min\.js$/;
const largest = 500_000;
const largestText = 5_000_000;

/** The sources of a published package, JavaScript if not told otherwise, without tests and bundles. */
export async function packageSources(
  name: string,
  version: string,
  extension = /\.[cm]?js$/,
): Promise<SourceFile[]> {
  return sourcesIn(await fetchPackage(name, version), extension);
}

/** The sources in the folder of an unpacked package, JavaScript if not told otherwise. */
export async function sourcesIn(folder: string, extension = /\.[cm]?js$/): Promise<SourceFile[]> {
  const sources = await filesOf(
    folder,
    (file) => (extension.test(file) || isBare(file)) && !notShipped.test(file),
    largest,
  );
  return sources.filter(({ path: file, text }) => !isBare(file) || /^#!.*\bnode\b/.test(text));
}

/** Programs without an extension say in their first line what runs them. */
const isBare = (file: string) => !path.posix.basename(file).includes('.');

/**
 * Every text of a published package: lockfiles, bundles, documentation and fixtures, too. Maps are left out,
 * for they repeat the sources.
 */
export async function packageTexts(name: string, version: string): Promise<SourceFile[]> {
  const folder = await fetchPackage(name, version);
  const files = await filesOf(folder, (file) => !file.endsWith('.map'), largestText);
  return files.filter(({ text }) => !text.includes('\0'));
}

async function filesOf(
  folder: string,
  isWanted: (file: string) => boolean,
  most: number,
): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const posix = path.relative(folder, full).split(path.sep).join('/');
    if (!entry.isFile() || !isWanted(posix) || (await stat(full)).size > most) continue;
    files.push({ path: posix, text: await readFile(full, 'utf8') });
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The registry does not have the version, or could not be asked. */
export class UnavailablePackage extends Error {}

/** What arrived is not what was pinned. */
export class UnexpectedPackage extends Error {}

/**
 * Unpacks a package into the cache, once, and gives its folder. Nothing of it is installed or run.
 * With an integrity (`sha512-…`), rejects with `UnexpectedPackage` when the tarball has another.
 */
export async function fetchPackage(
  name: string,
  version: string,
  integrity?: string,
): Promise<string> {
  const target = path.join(cache, `${name.replace('/', '__')}@${version}`);
  if (existsSync(target) && (await isPinned(target, integrity))) return target;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, '.fetch-'));
  try {
    const tarball = path.join(draft, await download(`${name}@${version}`, draft));
    const received = await integrityOf(tarball);
    if (integrity !== undefined && received !== integrity) {
      throw new UnexpectedPackage(`${name}@${version} has the integrity ${received}.`);
    }
    await run('tar', ['-xzf', tarball, '--strip-components=1'], draft);
    await rm(tarball);
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
    await writeFile(noteOf(target), received);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return target;
}

/** A folder without a note was unpacked before notes were kept. */
async function isPinned(target: string, integrity: string | undefined): Promise<boolean> {
  if (integrity === undefined) return true;
  const note = noteOf(target);
  return existsSync(note) && (await readFile(note, 'utf8')) === integrity;
}

/** Says beside the folder, which holds files of strangers only, what its tarball was. */
const noteOf = (target: string) => `${target}.integrity`;

const integrityOf = async (file: string) =>
  `sha512-${createHash('sha512')
    .update(await readFile(file))
    .digest('base64')}`;

/** Gives the name of the tarball. Asks again once: a registry that is warming up often refuses at first. */
async function download(specifier: string, folder: string, attempts = 2): Promise<string> {
  try {
    const output = await run('npm', ['pack', specifier, '--ignore-scripts', '--silent'], folder);
    return output.trim().split('\n').at(-1) ?? '';
  } catch {
    if (attempts > 1) return download(specifier, folder, attempts - 1);
    throw new UnavailablePackage(`${specifier} could not be downloaded.`);
  }
}
