import type { Identified } from '../finding/findings-of.js';
import type { BaselinedFinding, BaselineUse, Finding, StaleEntry } from '../result/model.js';
import { byPlace } from '../result/order.js';
import type { Scan, ScanOptions } from '../scan.js';
import { baseOf } from '../finding/base-of.js';
import { addDays, SOON } from '../policy/days.js';
import { dayOf, type Day, refusal } from './approval.js';
import type { BaselineEntry, BaselineFile } from './baseline-file.js';
import { goneFiles } from './gone-files.js';
import { keyOf, matchEntries, type Pair } from './match.js';
import { isStale } from './stale.js';

/** The findings of a run after the baseline, and what the baseline did. */
export interface Applied {
  readonly findings: readonly Finding[];
  readonly baselined: readonly BaselinedFinding[];
  readonly baseline?: BaselineUse;
  readonly warnings: readonly string[];
}

/**
 * Takes out of the findings what the baseline covers, and says what it does not cover any more, unless
 * the change that is checked (`proposed`) has dropped that already.
 */
export async function applyBaseline(
  scan: Scan,
  baseline: BaselineFile,
  context: ScanOptions,
  today: string,
  proposed: BaselineFile = baseline,
): Promise<Applied> {
  if (!baseline.exists) return { findings: scan.findings.map(finding), ...NONE };
  const { pairs, fresh, unmatched } = await matchEntries(
    scan.findings,
    baseline.entries,
    ({ identity }) => identity,
    (paths) => goneFiles(context, paths),
  );
  const day = dayOf(today, context.policy, context.profile);
  const judged = pairs.map((pair) => ({ ...pair, why: refusal(pair.entry, judgedBy(pair), day) }));
  const covered = judged.filter(({ why }) => why === undefined);
  const refused = judged.flatMap(({ found, why }) =>
    why === undefined ? [] : [{ ...found.finding, baselineAttempt: why }],
  );
  const kept = new Set(proposed.entries.map(keyOf));
  const stale = unmatched
    .filter((entry) => kept.has(keyOf(entry)) && isStale(entry, scan, context))
    .sort(byPlace);
  return {
    findings: [...fresh.map(finding), ...refused],
    baselined: covered.map(toBaselined).sort(byPlace),
    baseline: { path: baseline.path, entries: baseline.entries.length, stale: stale.map(toStale) },
    warnings: [...staleWarning(baseline, stale), ...expiryWarning(baseline, covered, day)],
  };
}

const NONE = { baselined: [], warnings: [] } as const;

function finding(found: Identified<Finding>): Finding {
  return found.finding;
}

function judgedBy({ found }: Pair<BaselineEntry>) {
  return { severity: found.finding.severity, isSecret: found.isSecret };
}

function toBaselined({ found, entry }: Pair<BaselineEntry>): BaselinedFinding {
  const { reason, approvedBy, expires } = entry;
  return {
    ...baseOf(found.finding),
    ...(reason !== undefined && { reason }),
    ...(approvedBy !== undefined && { approvedBy }),
    ...(expires !== undefined && { expires }),
  };
}

function toStale({ path, rule, fingerprint }: BaselineEntry): StaleEntry {
  return { path, rule, fingerprint };
}

/** A stale entry would let the same finding come back unseen. */
function staleWarning({ path }: BaselineFile, stale: readonly BaselineEntry[]): string[] {
  if (stale.length === 0) return [];
  const shown = stale.slice(0, SHOWN).map((entry) => `${entry.rule} in ${entry.path}`);
  const names = [...shown, ...(stale.length > SHOWN ? ['…'] : [])].join(', ');
  const what = stale.length === 1 ? 'One entry' : `${stale.length} entries`;
  const verb = stale.length === 1 ? 'matches' : 'match';
  return [
    `${what} of ${path} ${verb} nothing any more (${names}). Run \`npx guardrail baseline --prune\`, or the same could come back unseen.`,
  ];
}

const SHOWN = 5;

function expiryWarning(
  { path }: BaselineFile,
  covered: readonly Pair<BaselineEntry>[],
  { today }: Day,
): string[] {
  const soon = covered
    .flatMap(({ entry }) => (entry.expires === undefined ? [] : [entry.expires]))
    .filter((expires) => expires <= addDays(today, SOON))
    .sort();
  const [first] = soon;
  if (first === undefined) return [];
  const approvals = soon.length === 1 ? '1 approval' : `${soon.length} approvals`;
  return [
    `${approvals} in ${path} will expire within ${SOON} days, the first on ${first}. Fix what they cover, or have them reviewed.`,
  ];
}
