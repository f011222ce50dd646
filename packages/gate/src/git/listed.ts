import fs from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../gate-error.js';
import { runGit } from './git.js';
import type { Repository } from './repository.js';

export interface ListedFiles {
  /** Relative to the root, with forward slashes, sorted; folders are submodules or nested repositories. */
  readonly paths: readonly string[];
  /** Those of them that a sparse checkout does not write to disk. */
  readonly sparse: ReadonlySet<string>;
  /** Whether the request covers everything in the repository. */
  readonly whole: boolean;
}

/**
 * Tracked and untracked files under `paths` that git does not ignore and that are not deleted; a file
 * named outright counts always.
 */
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
    '-cdot',
    '--exclude-standard',
    '-z',
    '--',
    ...folders,
  ]);
  const listed = parseTagged(output.toString('utf8'));
  const deleted = new Set(namesOf(listed, 'R'));
  const present = listed.map(({ name }) => name).filter((name) => !deleted.has(name));
  const named = asked.filter(({ file }) => file).map(({ relative }) => relative);
  return {
    paths: [...new Set([...present, ...named])].sort(),
    sparse: new Set(namesOf(listed, 'S')),
    whole,
  };
}

interface Tagged {
  /** H cached, S not checked out, M unmerged, R deleted, ? other. */
  readonly tag: string;
  readonly name: string;
}

function parseTagged(output: string): readonly Tagged[] {
  return output
    .split('\0')
    .filter(Boolean)
    .map((record) => ({ tag: record.slice(0, 1), name: record.slice(2) }));
}

function namesOf(listed: readonly Tagged[], wanted: string): readonly string[] {
  return listed.filter(({ tag }) => tag === wanted).map(({ name }) => name);
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
