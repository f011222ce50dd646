import fs from 'node:fs/promises';
import path from 'node:path';
import { findingsOf } from '../finding/findings-of.js';
import type { Issue } from '../finding/issue.js';
import { SourceView } from '../finding/source-view.js';
import type { Finding, Severity } from '../result/model.js';
import type { Scan, ScanOptions } from '../scan.js';
import { blocks } from './blocks.js';
import { entryPositions } from './entry-positions.js';
import type { AllowEntry } from './read-policy.js';

/** Findings on guardrail.allow.json itself: expired, boundless and useless entries. */
export async function allowlistFindings(
  context: ScanOptions,
  { allowances, coverage }: Scan,
  today: string,
): Promise<readonly Finding[]> {
  const { policy, repository, targets } = context;
  // Only a check of everything shows that an entry is of no use.
  const seesAll = targets.whole && coverage.stages.every(({ status }) => status !== 'failed');
  const stale = policy.allow.flatMap((entry, index) => {
    if (isExpired(entry, today)) return [{ index, ...expired(entry) }];
    if (isBroad(entry)) return [{ index, ...broad(entry) }];
    const isUsed = allowances.some((use) => use.entry === index);
    return seesAll && !isUsed ? [{ index, ...unused(entry) }] : [];
  });
  const file = policy.files.allow;
  if (stale.length === 0 || file === undefined) return [];
  const text = await fs.readFile(file, 'utf8');
  const view = new SourceView(text, []);
  const offsets = entryPositions(text);
  const issues = stale.map(({ index, ...issue }): Issue => {
    return { ...issue, ...view.position(offsets[index] ?? 0) };
  });
  const relative = path.relative(repository.root, file).split(path.sep).join('/');
  return findingsOf({ path: relative, issues, view, blocks: blocking(context, relative) }).findings;
}

/** An approval that ran out overnight must not stop a commit that has nothing to do with it. */
function blocking({ profile, targets }: ScanOptions, file: string) {
  const concerns = targets.kind === 'paths' || targets.paths.includes(file);
  return (severity: Severity): boolean => concerns && blocks(profile, severity);
}

type Remark = Omit<Issue, 'line' | 'column'>;

function isExpired({ expires }: AllowEntry, today: string): boolean {
  return expires < today;
}

/** Every file, and whatever the rule forbids there or whatever the program can do. */
function isBroad({ files, arguments: words }: AllowEntry): boolean {
  const isEverywhere = files.every((glob) => /^(?:\.\/)?\*\*(?:\/\*)?$/.test(glob));
  return isEverywhere && words === undefined;
}

function broad({ rule, command }: AllowEntry): Remark {
  const scope = command === undefined ? 'everything it reports' : `every use of \`${command}\``;
  return {
    ruleId: 'guardrail/allowlist-broad',
    about: { severity: 'medium', cwe: [] },
    message: `This approval of \`${rule}\` covers ${scope} in every file, also in code that no one has written yet. Name the files, or the arguments of the command.`,
  };
}

function expired({ rule, approvedBy, expires }: AllowEntry): Remark {
  return {
    ruleId: 'guardrail/allowlist-expired',
    about: { severity: 'medium', cwe: [] },
    message: `The approval of \`${rule}\` by ${approvedBy} expired on ${expires}, so it allows nothing any more. Renew it with a new date, or remove it with the code it allowed.`,
  };
}

function unused({ rule }: AllowEntry): Remark {
  return {
    ruleId: 'guardrail/allowlist-unused',
    about: { severity: 'low', cwe: [] },
    message: `This approval of \`${rule}\` matches nothing in the repository, so it would only allow code that no one has reviewed. Remove it.`,
  };
}
