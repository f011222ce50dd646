import fs from 'node:fs/promises';
import path from 'node:path';
import { goneFiles } from '../baseline/gone-files.js';
import { GitFailure, runGit } from '../git/git.js';
import { ignoredBy } from '../policy/ignored.js';
import type { RunPolicy } from '../policy/policy-of-run.js';
import type { Policy } from '../policy/read-policy.js';
import { secretOptions } from '../policy/secret-options.js';
import type { AllowanceUse, Finding, GateResult, SuppressedFinding } from '../result/model.js';
import { maskerOf } from '../result/without-secrets.js';
import type { Scan, ScanOptions } from '../scan.js';
import type { Seen, SeenFinding, SeenSuppression } from './compare.js';
import type { AllowancePlace, FindingPlace } from './events.js';
import { allowanceKey, findingKey, type TrailState } from './state.js';

/** A run, as the trail sees it. */
export interface AuditedRun {
  readonly result: GateResult;
  readonly scan: Scan;
  readonly context: ScanOptions;
  readonly run: RunPolicy;
}

/** What the run says about everything that the trail knows or the run found. */
export async function seenBy(run: AuditedRun, known: TrailState): Promise<Seen> {
  const { result, context } = run;
  const isIgnored = ignoredBy(context.policy, context.repository.root);
  const isChecked = await checkedFiles(run, known);
  const deleted = await deletedFiles(run, known, (name) => isChecked(name) || isIgnored(name));
  const rewritten = await rewrittenCommits(context, known);
  return {
    findings: keyed(
      result.findings.map((it) => seenFinding(it)),
      findingKey,
    ),
    suppressed: keyed(
      result.suppressed.map((it) => suppression(it)),
      findingKey,
    ),
    allowances: keyed(
      result.allowances.map((it) => allowance(it)),
      allowanceKey,
    ),
    baselined: new Set(result.baselined.map((it) => findingKey(placeIn(it)))),
    isIgnored,
    isChecked,
    isDeleted: (name) => deleted.has(name),
    isRewritten: (commit) => rewritten.has(commit),
  };
}

function keyed<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [keyOf(value), value]));
}

type Located = Pick<
  Finding,
  'ruleId' | 'severity' | 'path' | 'line' | 'fingerprint' | 'commit' | 'atHead'
>;

function placeIn(finding: Located): FindingPlace {
  const { ruleId: rule, severity, path: name, line, fingerprint, commit, atHead } = finding;
  const isPast = commit !== undefined && atHead === false;
  return { rule, severity, path: name, line, fingerprint, ...(isPast && { commit }) };
}

function seenFinding(finding: Finding): SeenFinding {
  const { blocking, suppressionAttempt } = finding;
  return { ...placeIn(finding), blocking, attempted: suppressionAttempt !== undefined };
}

function suppression(finding: SuppressedFinding): SeenSuppression {
  const { classification: kind, expires } = finding.by ?? {};
  return {
    ...placeIn(finding),
    ...(kind !== undefined && { kind }),
    ...(expires !== undefined && { expires }),
  };
}

function allowance({ ruleId: rule, path: name, line, expires }: AllowanceUse): AllowancePlace {
  return { rule, path: name, line, expires };
}

/**
 * The files of which the run knows everything. What is wrong with an entry of a policy file is only
 * known after a check of the whole repository.
 */
async function checkedFiles(
  { scan, context, run }: AuditedRun,
  known: TrailState,
): Promise<(name: string) => boolean> {
  const { coverage, checked } = scan;
  if (coverage.stages.some(({ status }) => status === 'failed')) return () => false;
  const { policy, targets } = context;
  const policyFiles = new Set(Object.values(run.decided.places));
  const masked = knownPaths(known).some(isMasked) ? await maskedNames(checked, policy) : checked;
  return (name) =>
    (checked.has(name) || masked.has(name)) && (targets.whole || !policyFiles.has(name));
}

/** The result names a file whose name holds a secret by another one. */
async function maskedNames(names: ReadonlySet<string>, policy: Policy) {
  const mask = await maskerOf(names, await secretOptions(policy));
  return mask === undefined ? names : new Set([...names].map(mask));
}

function isMasked(name: string): boolean {
  return name.includes('…');
}

function knownPaths({ open, suppressions, allowances }: TrailState): readonly string[] {
  const entries = [open, suppressions, allowances].flatMap((map) =>
    Array.from<{ readonly path: string }>(map.values()),
  );
  return [...new Set(entries.map((entry) => entry.path))];
}

/** Git is asked only about files that are not on disk: nearly always there are none. */
async function deletedFiles(
  { context }: AuditedRun,
  known: TrailState,
  isSettled: (name: string) => boolean,
): Promise<ReadonlySet<string>> {
  const names = knownPaths(known).filter((name) => !isSettled(name) && !isMasked(name));
  const missing = await Promise.all(
    names.map((name) => isMissing(path.join(context.repository.root, name))),
  );
  return goneFiles(
    context,
    names.filter((_, index) => missing[index]),
  );
}

async function isMissing(file: string): Promise<boolean> {
  return fs.lstat(file).then(
    () => false,
    () => true,
  );
}

/** Only a check of commits can tell that a secret of the past is in no history any more. */
async function rewrittenCommits(
  { repository, targets }: ScanOptions,
  { open }: TrailState,
): Promise<ReadonlySet<string>> {
  if (targets.kind !== 'since') return new Set();
  const commits = new Set([...open.values()].flatMap(({ commit }) => commit ?? []));
  const isGone = await Promise.all([...commits].map(async (commit) => !(await isAncestor(commit))));
  return new Set([...commits].filter((_, index) => isGone[index]));

  async function isAncestor(commit: string): Promise<boolean> {
    try {
      await runGit(repository.git, ['merge-base', '--is-ancestor', commit, 'HEAD']);
      return true;
    } catch (error) {
      if (error instanceof GitFailure) return false;
      throw error;
    }
  }
}
