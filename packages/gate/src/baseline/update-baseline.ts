import { audited } from '../audit/audited.js';
import { conclude } from '../conclude.js';
import type { Identified } from '../finding/findings-of.js';
import { GateError } from '../gate-error.js';
import { prepare } from '../prepare.js';
import type { Finding, GateResult, Profile } from '../result/model.js';
import { explained } from '../run-gate.js';
import { type Scan, scan, type ScanOptions } from '../scan.js';
import { type Day, dayOf, neverWaived, refusal } from './approval.js';
import { type Approval, checkApproval } from './check-approval.js';
import { type BaselineEntry, type BaselineFile, saveBaseline } from './baseline-file.js';
import { applySuppressions } from '../suppressions/apply-suppressions.js';
import { goneFiles } from './gone-files.js';
import { matchEntries } from './match.js';
import { isStale } from './stale.js';

export interface BaselineOptions {
  /** A folder in the repository. */
  readonly cwd: string;
  /**
   * `create` refuses to touch a baseline that is there, `update` records what is new and drops what
   * is fixed, `prune` only drops.
   */
  readonly mode: 'create' | 'update' | 'prune';
  /** Who permits the high findings, why and until when. Without it they are not recorded. */
  readonly approval?: Approval;
  /** `false` says what would be recorded and writes nothing; default `true`. */
  readonly write?: boolean;
  readonly profile?: Profile;
  readonly audit?: boolean | string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface BaselineReport {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly written: boolean;
  readonly entries: number;
  readonly added: number;
  readonly removed: number;
  /** What a check of the repository says with this baseline. */
  readonly result: GateResult;
}

/**
 * Records what is wrong in the repository today, so that only what is new blocks. Throws `GateError`
 * when there is a baseline already, or none to update, or the approval is not one.
 */
export async function updateBaseline(options: BaselineOptions): Promise<BaselineReport> {
  const started = new Date();
  const { mode, approval, cwd, profile, env } = options;
  const target = { kind: 'paths', paths: [] } as const;
  return explained(async () => {
    const asked = { cwd, target, ...(profile && { profile }), ...(env && { env }) };
    const { context, run } = await prepare(asked, started);
    const { baseline } = run.decided;
    refuseMode(mode, baseline);
    const today = started.toISOString().slice(0, 10);
    const day = dayOf(today, context.policy, context.profile);
    if (approval !== undefined) checkApproval(approval, day);
    const scanned = await scan(context);
    const { suppressions } = run.decided;
    // What is suppressed is no open finding, so the baseline need not know it.
    const { findings } = await applySuppressions(scanned, suppressions, context, today);
    const found = { ...scanned, findings };
    const isFit = found.coverage.stages.every(({ status }) => status !== 'failed');
    const entries = isFit
      ? await nextEntries({ found, baseline, context, options, day })
      : baseline.entries;
    const next = { ...baseline, entries, exists: baseline.exists || entries.length > 0 };
    const change = difference(baseline.entries, entries);
    const written = isFit && options.write !== false && change.isChange;
    if (written) await saveBaseline(next);
    const decided = { ...run.decided, baseline: next };
    const prepared = { context, run: { ...run, decided, proposed: decided } };
    const result = await conclude({ ...prepared, scan: scanned, started });
    const { added, removed } = change;
    return {
      ...{ path: baseline.path, written, entries: entries.length, added, removed },
      result: await audited(result, { ...prepared, scan: found, audit: options.audit ?? true }),
    };
  });
}

function refuseMode(mode: BaselineOptions['mode'], { exists, path, entries }: BaselineFile): void {
  if (mode === 'create' && exists) {
    throw new GateError(
      `${path} is there already, with ${entries.length} entries. \`guardrail baseline --update\` records what is new and drops what is fixed, \`--prune\` only drops.`,
    );
  }
  if (mode !== 'create' && !exists) {
    throw new GateError(`There is no ${path}. Run \`npx guardrail baseline\` to make one.`);
  }
}

interface Update {
  readonly found: Scan;
  readonly baseline: BaselineFile;
  readonly context: ScanOptions;
  readonly options: BaselineOptions;
  readonly day: Day;
}

async function nextEntries(update: Update): Promise<readonly BaselineEntry[]> {
  const { found, baseline, context, options, day } = update;
  const { approval, mode } = options;
  const { pairs, fresh, unmatched } = await matchEntries(
    found.findings,
    baseline.entries,
    ({ identity }) => identity,
    async (paths) => goneFiles(context, paths),
  );
  const kept = pairs.map(({ entry, found: { finding, isSecret } }) => {
    const moved = { ...entry, path: finding.path };
    const isRefused = refusal(entry, { severity: finding.severity, isSecret }, day) !== undefined;
    return isRefused && approval !== undefined ? { ...moved, ...approval } : moved;
  });
  const unknown = unmatched.filter((entry) => !isStale(entry, found, context));
  const added = mode === 'prune' ? [] : fresh.flatMap((one) => entryFor(one, approval, day));
  return [...kept, ...unknown, ...added];
}

/** A high finding is recorded only with an approval, and a credential never. */
function entryFor(
  { finding, identity, isSecret }: Identified<Finding>,
  approval: Approval | undefined,
  day: Day,
): BaselineEntry[] {
  const { path, ruleId: rule, severity } = finding;
  const entry = { path, rule, fingerprint: identity };
  if (severity !== 'high') return [entry];
  if (approval === undefined || neverWaived({ severity, isSecret }, day) !== undefined) return [];
  return [{ ...entry, ...approval }];
}

function difference(before: readonly BaselineEntry[], after: readonly BaselineEntry[]) {
  const old = new Set(before.map(keyOf));
  const now = new Set(after.map(keyOf));
  const added = after.filter((entry) => !old.has(keyOf(entry))).length;
  const removed = before.filter((entry) => !now.has(keyOf(entry))).length;
  return { added, removed, isChange: added > 0 || removed > 0 || before.length !== after.length };
}

function keyOf(entry: BaselineEntry): string {
  const { path, rule, fingerprint, reason, approvedBy, expires } = entry;
  return JSON.stringify([path, rule, fingerprint, reason, approvedBy, expires]);
}
