import { policyFileNames } from '@magi-guardrail/eslint-config/policy';
import { goneFiles } from '../baseline/gone-files.js';
import { matchEntries, type Pair } from '../baseline/match.js';
import { isStale } from '../baseline/stale.js';
import { baseOf } from '../finding/base-of.js';
import type { Identified } from '../finding/findings-of.js';
import type { BaselineUse, Finding, SuppressedFinding } from '../result/model.js';
import { byPlace } from '../result/order.js';
import type { Scan, ScanOptions } from '../scan.js';
import { lifeRefusal } from './refusal.js';
import type { Suppression, SuppressionFile } from './suppression-file.js';

/** The findings of a run after guardrail.suppressions.json, and what it did. */
export interface Suppressed {
  readonly findings: readonly Identified<Finding>[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly use?: BaselineUse;
  /** Entries of files that were checked, without their finding. */
  readonly unused: ReadonlySet<Suppression>;
  /** Entries about high findings, which they do not cover. */
  readonly tooHigh: ReadonlySet<Suppression>;
}

/** Takes out of the findings what the file covers; what it names in vain says why. */
export async function applySuppressions(
  scan: Scan,
  file: SuppressionFile,
  context: ScanOptions,
  today: string,
): Promise<Suppressed> {
  const { findings } = scan;
  if (!file.exists) return { findings, ...NONE };
  const { pairs, fresh, unmatched } = await matchEntries(
    findings,
    // The one that holds longest counts.
    file.entries.toSorted((a, b) => Date.parse(b.expiresAt) - Date.parse(a.expiresAt)),
    ({ mark }) => mark,
    (paths) => goneFiles(context, paths),
  );
  const judged = pairs.map((pair) => ({ ...pair, why: refusal(pair, context, today) }));
  const unused = unmatched.filter((entry) => isStale(entry, scan, context)).sort(byPlace);
  return {
    findings: [
      ...fresh,
      ...judged.flatMap(({ found, why }) => (why === undefined ? [] : [attempted(found, why)])),
    ],
    suppressed: judged
      .filter(({ why }) => why === undefined)
      .map((pair) => toSuppressed(pair, file)),
    use: { path: file.path, entries: file.entries.length, stale: unused.map(toStale) },
    unused: new Set(unused),
    tooHigh: new Set(
      pairs.filter(({ found }) => found.finding.severity === 'high').map(({ entry }) => entry),
    ),
  };
}

const NONE = { suppressed: [], unused: new Set<never>(), tooHigh: new Set<never>() };

function refusal(
  { found, entry }: Pair<Suppression>,
  { policy }: ScanOptions,
  today: string,
): string | undefined {
  const { severity } = found.finding;
  const name = `\`${entry.id}\` in ${policyFileNames.suppressions}`;
  if (severity === 'high') {
    return `${name} does not switch this off: high findings are only allowed in ${policyFileNames.allow}.`;
  }
  return lifeRefusal({ name, expires: entry.expiresAt }, severity, today, policy);
}

/** A comment that tried the same was named before. */
function attempted(found: Identified<Finding>, why: string): Identified<Finding> {
  const { suppressionAttempt: before } = found.finding;
  const suppressionAttempt = before === undefined ? why : `${before} ${why}`;
  return { ...found, finding: { ...found.finding, suppressionAttempt } };
}

function toSuppressed(
  { found, entry }: Pair<Suppression>,
  file: SuppressionFile,
): SuppressedFinding {
  const { id, owner, approvedBy, createdAt, expiresAt, ticket, reason, kind } = entry;
  return {
    ...baseOf(found.finding),
    reason,
    by: {
      ...{ kind: 'entry', path: file.path, expires: expiresAt },
      ...(ticket !== undefined && { ticket }),
      ...{ id, owner, approvedBy, createdAt, classification: kind },
    },
  };
}

function toStale({ path, rule, fingerprint }: Suppression) {
  return { path, rule, fingerprint };
}
