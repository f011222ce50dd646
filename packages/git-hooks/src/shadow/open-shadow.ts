import fs from 'node:fs';
import path from 'node:path';
import { runGit, type Git } from '@magi-guardrail/gate/plumbing';
import type { Place } from '../format/place.js';
import type { Tree } from '../format/tree.js';
import type { RunFolder } from '../save/run-folder.js';
import { linkIgnored } from './link-ignored.js';
import { takeSlot } from './slot.js';

/**
 * A work tree of its own that holds what is staged and nothing else. It lies in the git directory, is
 * brought up to date where it differs, and belongs to one run at a time.
 */
export interface Shadow {
  /** Makes the tree the same as the index of the commit. */
  update(folder: RunFolder): Promise<ShadowTree>;
  close(): void;
}

export interface ShadowTree extends Tree {
  /** The tree object that it holds. */
  readonly id: string;
  /** Git in this tree, with an index of its own. */
  readonly git: Git;
}

export function openShadow(place: Place): Shadow {
  const slot = takeSlot(path.join(place.gitDir, 'guardrail', 'shadow'), place.root);
  const root = path.join(slot.folder, 'tree');
  const gitDir = path.join(slot.folder, 'git');
  const env = withoutGit(place.git.env);
  return {
    update: async (folder) => {
      const id = await stagedTree(place, folder);
      makeGitDir(place, { root, gitDir });
      const git = { cwd: root, env: { ...env, GIT_DIR: gitDir, GIT_WORK_TREE: root } };
      await checkOut(git, id);
      await linkIgnored(place, root);
      return { id, root, git, isCopy: true, env, cacheFolder: path.join(slot.folder, 'steps') };
    },
    close: slot.release,
  };
}

/** Of a copy of the index, for `write-tree` locks the one that it reads. */
async function stagedTree(place: Place, folder: RunFolder): Promise<string> {
  const copy = folder.next();
  fs.copyFileSync(place.index, copy);
  const env = { ...place.git.env, GIT_INDEX_FILE: copy };
  const output = await runGit({ ...place.git, env }, ['write-tree']);
  return output.toString('utf8').trim();
}

interface Folders {
  readonly root: string;
  readonly gitDir: string;
}

/** What git needs to take a folder for a linked work tree: objects and branches are those of the repository. */
function makeGitDir(place: Place, { root, gitDir }: Folders): void {
  fs.mkdirSync(root, { recursive: true });
  fs.mkdirSync(gitDir, { recursive: true });
  const common = path.join(place.gitDir, 'commondir');
  const shared = fs.existsSync(common)
    ? path.resolve(place.gitDir, fs.readFileSync(common, 'utf8').trim())
    : place.gitDir;
  fs.writeFileSync(path.join(gitDir, 'commondir'), `${shared}\n`);
  fs.writeFileSync(path.join(gitDir, 'gitdir'), `${path.join(root, '.git')}\n`);
  fs.copyFileSync(path.join(place.gitDir, 'HEAD'), path.join(gitDir, 'HEAD'));
  fs.writeFileSync(path.join(root, '.git'), `gitdir: ${gitDir}\n`);
}

async function checkOut(git: Git, id: string): Promise<void> {
  // One that a killed git has left, for this run owns the folder.
  fs.rmSync(path.join(git.env['GIT_DIR'] ?? '', 'index.lock'), { force: true });
  await runGit(git, [...QUIETLY, 'read-tree', '--reset', '-u', id]);
  // What an earlier step has changed here.
  await runGit(git, [...QUIETLY, 'checkout-index', '--all', '--force', '--index', '--quiet']);
  await runGit(git, [...QUIETLY, 'clean', '-d', '--force', '--force', '--quiet']);
}

/** Nothing of the user's runs, is asked or is downloaded for a tree that nobody sees. */
const QUIETLY = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.sparseCheckout=false',
  'advice.detachedHead=false',
].flatMap((setting) => ['-c', setting]);

/** What points git to the work tree that is being committed from. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !PLACES.has(name));
  return { ...Object.fromEntries(own), GIT_LFS_SKIP_SMUDGE: '1' };
}

const PLACES = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
]);
