import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Git, GitFailure, runGit } from '../git/git.js';
import type { Repository } from '../git/repository.js';
import { maskerOf } from '../result/without-secrets.js';
import type { GateTarget } from '../source/targets.js';
import type { Circumstances } from './events.js';

/**
 * Where a run stands. Git is asked while the files are checked, so this never rejects: what git does
 * not tell is `null`.
 */
export async function circumstancesOf(
  { git, root }: Repository,
  target?: GateTarget['kind'],
): Promise<Circumstances> {
  const environment = isSet(git.env['CI']) ? 'ci' : 'local';
  try {
    const [commit, tree, index, ref] = await head(git);
    const branch = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : null;
    const mask = branch === null ? undefined : await maskerOf([branch], {});
    return {
      commit,
      tree: target === 'staged' ? await indexTree(git, path.resolve(root, index)) : tree,
      branch: branch !== null && mask !== undefined ? mask(branch) : branch,
      environment,
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { commit: null, tree: null, branch: null, environment };
  }
}

const BRANCHES = 'refs/heads/';

type Head = readonly [commit: string | null, tree: string | null, index: string, ref: string];

async function head(git: Git): Promise<Head> {
  try {
    const args = ['HEAD', 'HEAD^{tree}', '--git-path', 'index', '--symbolic-full-name', 'HEAD'];
    const [commit = null, tree = null, index = '', ref = ''] = await lines(git, [
      'rev-parse',
      ...args,
    ]);
    return [commit, tree, index, ref];
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return unborn(git);
  }
}

/** Before the first commit. */
async function unborn(git: Git): Promise<Head> {
  const [index = ''] = await lines(git, ['rev-parse', '--git-path', 'index']);
  const [ref = ''] = await lines(git, ['symbolic-ref', '--quiet', 'HEAD']);
  return [null, null, index, ref];
}

/**
 * The tree that a commit of the index would have. Git writes to the index when it answers, and would
 * lock out what else goes on, so it is given a copy.
 */
async function indexTree(git: Git, index: string): Promise<string | null> {
  const name = `guardrail-index-${process.pid}-${Date.now()}`;
  // Without a tree nobody knows later that this commit was checked, and the temporary folder may be full.
  return (
    (await treeOfCopy(git, index, path.join(os.tmpdir(), name))) ??
    (await treeOfCopy(git, index, path.join(path.dirname(index), name)))
  );
}

async function treeOfCopy(git: Git, index: string, copy: string): Promise<string | null> {
  try {
    await fs.copyFile(index, copy, fs.constants.COPYFILE_FICLONE);
    const env = { ...git.env, GIT_INDEX_FILE: copy };
    const [tree = null] = await lines({ ...git, env }, ['write-tree']);
    return tree;
  } catch {
    // Unmerged entries, or a repository that cannot be written to.
    return null;
  } finally {
    await fs.rm(copy, { force: true }).catch(() => {});
  }
}

async function lines(git: Git, args: readonly string[]): Promise<string[]> {
  return (await runGit(git, args)).toString('utf8').split('\n').filter(Boolean);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value);
}
