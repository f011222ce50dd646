import { applyBaseline } from './baseline/apply-baseline.js';
import { allowlistFindings } from './policy/hygiene.js';
import { policyChanges } from './policy/policy-changes.js';
import { secretOptions, secretRemarks } from './policy/secret-options.js';
import type { Prepared } from './prepare.js';
import type { GateResult } from './result/model.js';
import { byPlace } from './result/order.js';
import { gaps, outcomeOf } from './result/outcome.js';
import { withoutSecrets } from './result/without-secrets.js';
import type { Scan } from './scan.js';
import type { Targets } from './source/targets.js';
import { gateVersion } from './version.js';

interface Concluded extends Prepared {
  readonly scan: Scan;
  readonly started: Date;
}

/** The verdict on what a scan found. */
export async function conclude(run: Concluded): Promise<GateResult> {
  const { context, baseline, scan, started } = run;
  const { profile, targets } = context;
  const { coverage, tools } = scan;
  const today = started.toISOString().slice(0, 10);
  const useless = await allowlistFindings(context, scan, today);
  const applied = await applyBaseline(scan, baseline, context, today);
  const findings = [...applied.findings, ...useless].sort(byPlace);
  const reasons = gaps(targets.kind, coverage);
  const result: GateResult = {
    schemaVersion: 1,
    profile,
    target: targets.kind,
    ...rangeOf(targets),
    ...outcomeOf(findings, reasons),
    reasons,
    findings,
    suppressed: scan.suppressed.map(({ finding }) => finding).sort(byPlace),
    allowances: scan.allowances.toSorted(byPlace),
    baselined: applied.baselined,
    ...(applied.baseline && { baseline: applied.baseline }),
    coverage,
    warnings: [
      ...(await policyChanges(context, baseline)),
      ...(await secretRemarks(context.policy)),
      ...applied.warnings,
    ],
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    tools: { node: process.versions.node, '@magi-guardrail/gate': gateVersion(), ...tools },
  };
  return withoutSecrets(result, await secretOptions(context.policy));
}

function rangeOf({ range }: Targets): Pick<GateResult, 'range'> {
  if (range === undefined) return {};
  const { ref, base = null, head, commits } = range;
  return { range: { ref, base, head, commits: commits.length } };
}
