import path from 'node:path';
import { policyFileNames } from '@magi-guardrail/eslint-config/policy';
import { SHORT } from '../format/commit-line.js';
import { GateError } from '../gate-error.js';
import { findRepositoryHead } from '../git/head.js';
import type { CommitRange } from '../git/range.js';
import type { Repository } from '../git/repository.js';
import { guardChanges } from '../guard/guard-changes.js';
import type { PolicyChange, PolicyUse } from '../result/model.js';
import type { Targets } from '../source/targets.js';
import { type Decided, decide, decidedOnDisk } from './decided.js';
import { policyDiff } from './policy-diff.js';
import { filesInCommit, filesInIndex, type PolicyFiles } from './policy-files.js';

export interface RunPolicy {
  /** What holds for this run. */
  readonly decided: Decided;
  /** What holds once the change is merged: the same, unless commits are checked. */
  readonly proposed: Decided;
  readonly use: PolicyUse;
  readonly warnings: readonly string[];
}

/**
 * Reads the policy. Commits are judged by the policy of the commit they start from, so that no change
 * can permit itself; anything else by what is on disk, like the tools themselves do it.
 */
export async function policyOfRun(
  cwd: string,
  repository: Repository,
  targets: Targets,
): Promise<RunPolicy> {
  const guard = await guardChanges(repository, targets.guard);
  const run = await decidingPolicy(cwd, repository, targets);
  if (guard.length === 0) return run;
  return { ...run, use: { ...run.use, changes: [...run.use.changes, ...guard] } };
}

async function decidingPolicy(
  cwd: string,
  repository: Repository,
  targets: Targets,
): Promise<RunPolicy> {
  const { range } = targets;
  if (range?.pushed === true) return policyOfPush(cwd, repository, range);
  if (range !== undefined) return policyOfRange(cwd, repository, range);
  const decided = await decidedOnDisk(cwd, repository);
  const changes = await stagedChanges(cwd, repository, targets);
  const use: PolicyUse = { source: 'disk', ...rootOf(decided, repository), changes };
  return { decided, proposed: decided, use, warnings: [] };
}

/**
 * At a commit the policy counted that was there, so what passed then must not be blocked now: CI judges by
 * the policy of the base. What changes about it is said.
 */
async function policyOfPush(
  cwd: string,
  repository: Repository,
  { base, head }: CommitRange,
): Promise<RunPolicy> {
  const { decided: before } = await decidedBefore(cwd, repository, base);
  const decided = await inCommit(cwd, repository, head);
  const changes = policyDiff(before, decided);
  const use: PolicyUse = { source: 'head', commit: head, ...rootOf(decided, repository), changes };
  return { decided, proposed: decided, use, warnings: [] };
}

async function policyOfRange(
  cwd: string,
  repository: Repository,
  range: CommitRange,
): Promise<RunPolicy> {
  const { ref, base, head } = range;
  const { decided, problem } = await decidedBefore(cwd, repository, base);
  const proposed = await inCommit(cwd, repository, head);
  const use: PolicyUse = {
    source: 'base',
    ...(base !== undefined && { commit: base }),
    ...rootOf(decided, repository),
    changes: policyDiff(decided, proposed),
  };
  const name = base === undefined ? ref : `${ref} (${base.slice(0, SHORT)})`;
  const adopts = isEmpty(decided.files) && !isEmpty(proposed.files);
  const warnings = [
    ...(problem === undefined ? [] : [unusable(name, problem)]),
    ...(problem === undefined && adopts ? [adoption(name)] : []),
    ...((await hasMovedOn(cwd, repository, range, decided)) ? [movedOn(ref)] : []),
  ];
  return { decided, proposed, use, warnings };
}

/** Whether the other branch has another policy by now than where the histories part. */
async function hasMovedOn(
  cwd: string,
  repository: Repository,
  { tip, base }: CommitRange,
  { files }: Decided,
): Promise<boolean> {
  if (tip === base || base === undefined) return false;
  try {
    const now = await filesInCommit({ cwd, repository, where: '' }, tip);
    return JSON.stringify(now) !== JSON.stringify(files);
  } catch (error) {
    if (error instanceof GateError) return true;
    throw error;
  }
}

/**
 * Without a policy there is nothing that permits anything. One that cannot be read permits nothing
 * either: otherwise the change that repairs it could never pass.
 */
async function decidedBefore(
  cwd: string,
  repository: Repository,
  commit: string | undefined,
): Promise<{ readonly decided: Decided; readonly problem?: string }> {
  const none = { root: undefined, texts: {} };
  if (commit === undefined) return { decided: await decide(none, repository) };
  try {
    return { decided: await inCommit(cwd, repository, commit) };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { decided: await decide(none, repository), problem: error.message };
  }
}

async function inCommit(cwd: string, repository: Repository, commit: string): Promise<Decided> {
  const where = `In commit ${commit.slice(0, SHORT)}: `;
  return decide(await filesInCommit({ cwd, repository, where }, commit), repository, where);
}

/** What a commit would do to the policy; nothing is read when it holds no file of one. */
async function stagedChanges(
  cwd: string,
  repository: Repository,
  { kind, paths }: Targets,
): Promise<readonly PolicyChange[]> {
  const names: readonly string[] = Object.values(policyFileNames);
  if (kind !== 'staged' || !paths.some((name) => names.includes(path.posix.basename(name)))) {
    return [];
  }
  const head = await findRepositoryHead(repository);
  const { decided } = await decidedBefore(cwd, repository, head ?? undefined);
  const where = 'As it is staged: ';
  const staged = await decide(await filesInIndex({ cwd, repository, where }), repository, where);
  return policyDiff(decided, staged);
}

function rootOf({ files }: Decided, repository: Repository): Pick<PolicyUse, 'root'> {
  if (files.root === undefined) return {};
  return { root: path.relative(repository.root, files.root).split(path.sep).join('/') || '.' };
}

function isEmpty({ texts }: PolicyFiles): boolean {
  return Object.keys(texts).length === 0;
}

function adoption(name: string): string {
  return `${name} has no policy yet, so this run used the strict defaults without exceptions. Merge the policy files in a change of their own; from then on they decide.`;
}

function movedOn(ref: string): string {
  return `${ref} has changed its policy since these commits left it, and this run used the older one. Merge ${ref} or rebase, so that what holds now decides.`;
}

function unusable(name: string, problem: string): string {
  return `The policy of ${name} cannot be used, so this run used the strict defaults without exceptions. Merge a change that repairs it and does nothing else. ${problem}`;
}
