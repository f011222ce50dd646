import fs from 'node:fs/promises';
import path from 'node:path';
import { findingsOf } from '../finding/findings-of.js';
import type { Issue } from '../finding/issue.js';
import { SourceView } from '../finding/source-view.js';
import type { Finding, Severity } from '../result/model.js';
import type { Scan, ScanOptions } from '../scan.js';
import { blocks } from './blocks.js';
import { entryPositions } from './entry-positions.js';
import { remarkOn } from './remarks.js';

/** Findings on guardrail.allow.json itself: approvals that are useless, endless or boundless. */
export async function allowlistFindings(
  context: ScanOptions,
  { allowances, coverage }: Scan,
  today: string,
): Promise<readonly Finding[]> {
  const { policy, repository, targets } = context;
  // Only a check of everything shows that an entry is of no use.
  const seesAll = targets.whole && coverage.stages.every(({ status }) => status !== 'failed');
  const remarks = policy.allow.flatMap((_, index) => {
    const isUsed = allowances.some((use) => use.entry === index);
    const remark = remarkOn(index, {
      policy,
      today,
      files: targets.paths.map((file) => fromPolicy(context, file)),
      isUnused: seesAll && !isUsed,
    });
    return remark === undefined ? [] : [{ index, ...remark }];
  });
  const file = policy.files.allow;
  if (remarks.length === 0 || file === undefined) return [];
  const text = await fs.readFile(file, 'utf8');
  const view = new SourceView(text, []);
  const offsets = entryPositions(text);
  const issues = remarks.map(({ index, ...issue }): Issue => {
    return { ...issue, ...view.position(offsets[index] ?? 0) };
  });
  const relative = path.relative(repository.root, file).split(path.sep).join('/');
  const { identify } = context;
  const decided = findingsOf({
    path: relative,
    issues,
    view,
    identify,
    blocks: blocking(context, relative),
  });
  return decided.findings.map(({ finding }) => finding);
}

/** The globs of approvals are relative to the folder of the policy. */
function fromPolicy({ policy, repository }: ScanOptions, file: string): string {
  const base = policy.root ?? repository.root;
  return path.relative(base, path.join(repository.root, file)).split(path.sep).join('/');
}

/** An approval that ran out overnight must not stop a commit that has nothing to do with it. */
function blocking({ profile, targets }: ScanOptions, file: string) {
  const concerns = targets.kind === 'paths' || targets.paths.includes(file);
  return (severity: Severity): boolean => concerns && blocks(profile, severity);
}
