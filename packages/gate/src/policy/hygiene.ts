import path from 'node:path';
import { jsonPositions, type PolicyKind } from '@magi-guardrail/eslint-config/policy';
import { findingsOf } from '../finding/findings-of.js';
import { SourceView } from '../finding/source-view.js';
import type { Finding, Severity } from '../result/model.js';
import type { Scan, ScanOptions } from '../scan.js';
import type { Suppressed } from '../suppressions/apply-suppressions.js';
import { remarkOnSuppression } from '../suppressions/remarks.js';
import { blocks } from './blocks.js';
import type { Decided } from './decided.js';
import type { RunPolicy } from './policy-of-run.js';
import type { Remark } from './remark.js';
import { remarkOn } from './remarks.js';

interface Concluding {
  readonly context: ScanOptions;
  readonly run: RunPolicy;
  readonly scan: Scan;
  readonly suppressed: Suppressed;
  readonly today: string;
}

/**
 * Findings on the policy itself: approvals and suppressions that are useless, endless or boundless. Of
 * commits it looks at the policy that they propose; whether it is of use is known after the merge.
 */
export function policyFindings(about: Concluding): readonly Finding[] {
  const { context, run } = about;
  return [
    ...entryFindings(context, run.proposed, 'allow', allowRemarks(about)),
    ...entryFindings(context, run.proposed, 'suppressions', suppressionRemarks(about)),
  ];
}

function allowRemarks({ context, run, scan, today }: Concluding): readonly (Remark | undefined)[] {
  const { targets } = context;
  const { decided, proposed } = run;
  // Only a check of everything shows that an entry is of no use.
  const seesAll = targets.whole && scan.coverage.stages.every(({ status }) => status !== 'failed');
  const { policy } = proposed;
  const files = targets.paths.map((file) => fromPolicy(context, proposed, file));
  return policy.allow.map((_, index) => {
    const isUsed = scan.allowances.some((use) => use.entry === index);
    const isUnused = seesAll && decided === proposed && !isUsed;
    return remarkOn(index, { policy, today, files, isUnused });
  });
}

function suppressionRemarks({ run, suppressed, today }: Concluding): (Remark | undefined)[] {
  const { policy, suppressions } = run.proposed;
  const { entries } = suppressions;
  const { unused, tooHigh } = suppressed;
  return entries.map((_, index) => {
    return remarkOnSuppression(index, { policy, entries, today, unused, tooHigh });
  });
}

function entryFindings(
  context: ScanOptions,
  { files, places }: Decided,
  list: PolicyKind & ('allow' | 'suppressions'),
  remarks: readonly (Remark | undefined)[],
): readonly Finding[] {
  const text = files.texts[list];
  if (text === undefined || remarks.every((remark) => remark === undefined)) return [];
  const view = new SourceView(text, []);
  const positions = jsonPositions(text);
  const issues = remarks.flatMap((remark, index) => {
    if (remark === undefined) return [];
    return [{ ...remark, ...view.position(positions.get(`${list}[${index}]`) ?? 0) }];
  });
  const name = places[list];
  const { identify, judge } = context;
  const decided = findingsOf({
    ...{ path: name, issues, view, identify, judge, blocks: blocking(context, name) },
  });
  return decided.findings.map(({ finding }) => finding);
}

/** The globs of approvals are relative to the folder of the policy. */
function fromPolicy({ repository }: ScanOptions, { policy }: Decided, file: string): string {
  const base = policy.root ?? repository.root;
  return path.relative(base, path.join(repository.root, file)).split(path.sep).join('/');
}

/** An approval that ran out overnight must not stop a commit that has nothing to do with it. */
function blocking({ profile, targets }: ScanOptions, file: string) {
  const concerns = targets.kind === 'paths' || targets.paths.includes(file);
  return (severity: Severity): boolean => concerns && blocks(profile, severity);
}
