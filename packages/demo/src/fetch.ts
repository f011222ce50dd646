import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { mustRun } from './shell.ts';

const notShipped =
  /(^|\/)(test|tests|__tests__|spec|examples?|demo|dist|node_modules|Gruntfile|gulpfile)(\/|\.|$)|\.min\.js$/i;

/**
 * Puts the JavaScript sources of one published package into a folder, with its package.json. Nothing of it is installed
 * or run: the tarball is unpacked, and its tests, bundles and build files are left out.
 *
 * @returns the paths of the sources, relative to the folder
 */
export async function fetchSources(name: string, version: string, target: string) {
  await mkdir(target, { recursive: true });
  const draft = await mkdtemp(path.join(path.dirname(target), '.fetch-'));
  try {
    const packed = await mustRun(
      'npm',
      ['pack', `${name}@${version}`, '--ignore-scripts', '--silent', '--prefer-offline'],
      draft,
    );
    const tarball = packed.trim().split('\n').at(-1) ?? '';
    await mustRun('tar', ['-xzf', tarball], draft);
    const [top] = (await readdir(draft)).filter((entry) => entry !== tarball);
    return await copySources(path.join(draft, top ?? 'package'), target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function copySources(from: string, to: string) {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const copied: string[] = [];
  // It says what the sources import.
  await copyFile(path.join(from, 'package.json'), path.join(to, 'package.json'));
  for (const entry of entries) {
    const relative = path.relative(from, path.join(entry.parentPath, entry.name));
    const posix = relative.split(path.sep).join('/');
    if (!entry.isFile() || !/\.[cm]?js$/.test(posix) || notShipped.test(posix)) continue;
    await mkdir(path.dirname(path.join(to, relative)), { recursive: true });
    await copyFile(path.join(from, relative), path.join(to, relative));
    copied.push(posix);
  }
  return copied;
}
