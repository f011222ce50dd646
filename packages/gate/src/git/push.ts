import { type Git, runGit } from './git.js';
import type { CommitRange } from './range.js';
import type { Repository } from './repository.js';

/** Commits that somebody wants to give to a remote. */
export interface PushTarget {
  readonly kind: 'push';
  /** The commit that is pushed. */
  readonly tip: string;
  /** How the remote is called, for messages: no password. */
  readonly remote: string;
  /** Commits of this clone that the remote has: those of its tracking branches, for example. */
  readonly held: readonly string[];
}

/**
 * The commits of `tip` that the remote does not have, as far as this clone knows. A shallow one may not
 * know where they begin, and then what its oldest commit holds counts as new.
 */
export async function findPush(
  { git }: Repository,
  { tip, remote, held }: Omit<PushTarget, 'kind'>,
): Promise<CommitRange> {
  const args = ['--reverse', '--topo-order', '--boundary', '--stdin'];
  const input = [tip, ...held.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
  const output = await runGit(git, ['rev-list', ...args], input);
  const lines = output.toString('utf8').split('\n').filter(Boolean);
  const commits = lines.filter((line) => !line.startsWith('-'));
  const edge = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
  const base = await newest(git, edge);
  return { ref: remote, tip: base ?? tip, base, head: tip, commits, pushed: true };
}

/** Of the commits of the remote that these build on, one that is in no other. */
async function newest(git: Git, commits: readonly string[]): Promise<string | undefined> {
  if (commits.length < 2) return commits[0];
  const output = await runGit(git, ['merge-base', '--independent', ...commits.slice(0, MOST)]);
  return output.toString('utf8').split('\n')[0];
}

/** A command line is not endless. */
const MOST = 500;
