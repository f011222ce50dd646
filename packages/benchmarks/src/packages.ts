import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
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

/** The sources of a published package, JavaScript if not told otherwise, without tests and bundles. */
export async function packageSources(
  name: string,
  version: string,
  extension = /\.[cm]?js$/,
): Promise<SourceFile[]> {
  const folder = await fetchPackage(name, version);
  const sources: SourceFile[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const posix = path.relative(folder, full).split(path.sep).join('/');
    const mayBeProgram = !entry.name.includes('.');
    if (!entry.isFile() || !(extension.test(posix) || mayBeProgram)) continue;
    if (notShipped.test(posix) || (await stat(full)).size > largest) continue;
    const text = await readFile(full, 'utf8');
    if (!mayBeProgram || /^#!.*\bnode\b/.test(text)) sources.push({ path: posix, text });
  }
  return sources.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The registry does not have the version, or could not be asked. */
export class UnavailablePackage extends Error {}

/** Unpacks a package into the cache, once. Nothing of it is installed or run. */
async function fetchPackage(name: string, version: string): Promise<string> {
  const target = path.join(cache, `${name.replace('/', '__')}@${version}`);
  if (existsSync(target)) return target;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, '.fetch-'));
  try {
    const tarball = await download(`${name}@${version}`, draft);
    await run('tar', ['-xzf', tarball, '--strip-components=1'], draft);
    await rm(path.join(draft, tarball));
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return target;
}

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
