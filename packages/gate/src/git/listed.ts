import fs from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../gate-error.js';
import { runGit } from './git.js';
import type { Repository } from './repository.js';

export interface ListedFiles {
  /** Relative to the root, with forward slashes, sorted; folders are submodules or nested repositories. */
  readonly paths: readonly string[];
  /** Whether the request covers everything in the repository. */
  readonly whole: boolean;
}

/** Tracked and untracked files under `paths` that git does not ignore; a file named outright counts always. */
export async function listFiles(
  repository: Repository,
  cwd: string,
  paths: readonly string[],
): Promise<ListedFiles> {
  const asked = await Promise.all(
    (paths.length === 0 ? [repository.root] : paths).map(async (name) =>
      locate(name, cwd, repository),
    ),
  );
  const whole = asked.some(({ relative }) => relative === '');
  const folders = whole ? [] : asked.map(({ relative }) => relative);
  const output = await runGit(repository.git, [
    'ls-files',
    '-co',
    '--exclude-standard',
    '-z',
    '--',
    ...folders,
  ]);
  const listed = output.toString('utf8').split('\0').filter(Boolean);
  const named = asked.filter(({ file }) => file).map(({ relative }) => relative);
  return { paths: [...new Set([...listed, ...named])].sort(), whole };
}

async function locate(name: string, cwd: string, { root }: Repository) {
  const full = path.resolve(await fs.realpath(cwd), name);
  const stats = await fs.lstat(full).catch(() => undefined);
  if (stats === undefined) {
    throw new GateError(`The path ${name} does not exist. Give files or folders of ${root}.`);
  }
  // The folder is resolved, not the file itself: a link is checked as a link.
  const real = path.join(await fs.realpath(path.dirname(full)), path.basename(full));
  const relative = path.relative(root, real);
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) {
    throw new GateError(
      `The path ${name} lies outside the repository ${root}. Run the check in the repository that holds it.`,
    );
  }
  return { relative: relative.split(path.sep).join('/'), file: !stats.isDirectory() };
}
