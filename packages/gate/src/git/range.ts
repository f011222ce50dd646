import fs from 'node:fs/promises';
import path from 'node:path';
import { GateError } from '../gate-error.js';
import { type Git, GitFailure, runGit } from './git.js';
import { findRepositoryHead } from './head.js';
import type { Repository } from './repository.js';

/** The commits of HEAD that another commit does not have. */
export interface CommitRange {
  /** As it was asked for. */
  readonly ref: string;
  /** The commit that it names now. */
  readonly tip: string;
  /** Where the two histories part; `undefined` when they have nothing in common. */
  readonly base: string | undefined;
  readonly head: string;
  /** Oldest first. */
  readonly commits: readonly string[];
  /** They are about to be pushed to `ref`; see `findPush`. */
  readonly pushed?: true;
}

/** Finds the range since `ref`; a `GateError` says what to do when this clone cannot tell. */
export async function findRange(repository: Repository, ref: string): Promise<CommitRange> {
  const { git } = repository;
  const head = await findRepositoryHead(repository);
  if (head === null) {
    throw new GateError('There is no commit yet to check. Commit first, or check what is staged.');
  }
  const cut = await shallowCommits(git);
  const start = await resolveCommit(git, ref, cut.size > 0);
  const output = await runGit(git, ['rev-list', '--reverse', '--topo-order', head, `^${start}`]);
  const commits = output.toString('utf8').split('\n').filter(Boolean);
  // Behind such a commit nothing is known, not even whether `ref` has it too.
  if (commits.some((commit) => cut.has(commit))) throw tooShort(ref);
  return { ref, tip: start, base: await mergeBase(git, start, head), head, commits };
}

async function resolveCommit(git: Git, ref: string, isShallow: boolean): Promise<string> {
  const id = isName(ref) ? await revParse(git, `${ref}^{commit}`) : undefined;
  if (id !== undefined && /^[0-9a-f]{40,64}$/.test(id)) return id;
  const remedy = isShallow
    ? 'This clone is shallow: fetch the whole history with `git fetch --unshallow` (`fetch-depth: 0` of actions/checkout), then the branch.'
    : 'Fetch it with `git fetch origin`, and give a branch, a tag or a commit, for example `origin/main`.';
  throw new GateError(`git knows no commit "${ref}" here to compare with. ${remedy}`);
}

/** No option of git, and nothing that cannot be an argument. */
function isName(ref: string): boolean {
  return /^[^-]/.test(ref) && !/[\u0000-\u001f\u007f]/.test(ref);
}

async function revParse(git: Git, name: string): Promise<string | undefined> {
  return optional(runGit(git, ['rev-parse', '--verify', '--quiet', name]));
}

async function mergeBase(git: Git, start: string, head: string): Promise<string | undefined> {
  return optional(runGit(git, ['merge-base', start, head]));
}

/** One line, or `undefined` when git has no answer. */
async function optional(output: Promise<Buffer>): Promise<string | undefined> {
  try {
    return (await output).toString('utf8').trim() || undefined;
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

/** The commits whose parents a shallow clone has left out. */
async function shallowCommits(git: Git): Promise<ReadonlySet<string>> {
  const file = (await runGit(git, ['rev-parse', '--git-path', 'shallow'])).toString('utf8');
  const name = path.resolve(git.cwd, file.replace(/\r?\n$/, ''));
  const text = await fs.readFile(name, 'utf8').catch(() => '');
  return new Set(text.split('\n').filter(Boolean));
}

function tooShort(ref: string): GateError {
  return new GateError(
    `The history of this clone is too short to tell what is new since "${ref}": it is shallow and ends inside the range. Fetch the rest with \`git fetch --unshallow\` (\`fetch-depth: 0\` of actions/checkout).`,
  );
}
