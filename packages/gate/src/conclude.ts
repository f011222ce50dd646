import { applyBaseline } from './baseline/apply-baseline.js';
import { policyFindings } from './policy/hygiene.js';
import { policyChanges } from './policy/policy-changes.js';
import { secretOptions, secretRemarks } from './policy/secret-options.js';
import type { Prepared } from './prepare.js';
import type { GateResult } from './result/model.js';
import { byPlace } from './result/order.js';
import { gaps, outcomeOf } from './result/outcome.js';
import { withoutSecrets } from './result/without-secrets.js';
import type { Scan } from './scan.js';
import type { Targets } from './source/targets.js';
import { shardUse } from './shard/shard.js';
import { withSettings } from './settings/tool-settings.js';
import { applySuppressions } from './suppressions/apply-suppressions.js';
import { expiringComments } from './suppressions/expiring-comments.js';
import { withProposed } from './suppressions/with-proposed.js';
import { gateVersion } from './version.js';

interface Concluded extends Prepared {
  readonly scan: Scan;
  readonly started: Date;
}

/** The verdict on what a scan found. */
export async function conclude(concluded: Concluded): Promise<GateResult> {
  const { context, scan, started } = concluded;
  const { policy, profile, targets } = context;
  const { decided, proposed, use, warnings } = concluded.run;
  const { coverage, tools } = scan;
  const today = started.toISOString().slice(0, 10);
  const suppressed = await applySuppressions(scan, decided.suppressions, context, today);
  const rest = { ...scan, findings: await withProposed(suppressed.findings, concluded.run) };
  const applied = await applyBaseline(rest, decided.baseline, context, today, proposed.baseline);
  const useless = policyFindings({ ...concluded, suppressed, today });
  const open = await withSettings([...applied.findings, ...useless], context);
  const findings = open.toSorted(byPlace);
  const byComment = scan.suppressed.map(({ finding }) => finding);
  const silent = [...byComment, ...suppressed.suppressed].sort(byPlace);
  // A shard may be without a file.
  const reasons = gaps(targets.kind, coverage, context.shard !== undefined);
  const result: GateResult = {
    schemaVersion: 1,
    profile,
    target: targets.kind,
    ...rangeOf(targets),
    ...(context.shard && { shard: await shardUse(context.shard, context) }),
    ...outcomeOf(findings, reasons),
    reasons,
    findings,
    suppressed: silent,
    allowances: scan.allowances.toSorted(byPlace),
    baselined: applied.baselined,
    ...(applied.baseline && { baseline: applied.baseline }),
    ...(suppressed.use && { suppressions: suppressed.use }),
    policy: use,
    coverage,
    warnings: [
      ...warnings,
      ...(await policyChanges(context, concluded.run)),
      ...(await secretRemarks(policy)),
      ...applied.warnings,
      ...expiringComments(byComment, today),
      ...scan.warnings,
    ],
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    tools: { node: process.versions.node, '@magi-guardrail/gate': gateVersion(), ...tools },
  };
  return withoutSecrets(result, await secretOptions(context.policy));
}

function rangeOf({ range }: Targets): Pick<GateResult, 'range'> {
  if (range === undefined) return {};
  const { ref, base = null, head, commits, pushed } = range;
  return { range: { ref, base, head, commits: commits.length, ...(pushed && { pushed }) } };
}
