import { createFingerprints } from '../finding/fingerprint.js';
import type { Finding, GateResult } from '../result/model.js';
import { byPlace } from '../result/order.js';

/**
 * The findings of all shards. What is wrong with the policy, every shard says; it is wrong once. An
 * approval is of no use when no shard has used it, so that is known only when all are there.
 */
export function mergeFindings(parts: readonly GateResult[], isWhole: boolean): Finding[] {
  const counted = new Map<string, { readonly finding: Finding; count: number }>();
  for (const finding of parts.flatMap(({ findings }) => findings)) {
    const key = JSON.stringify(
      finding.ruleId === UNUSED ? { ...finding, fingerprint: '' } : finding,
    );
    const known = counted.get(key);
    if (known === undefined) counted.set(key, { finding, count: 1 });
    else known.count += 1;
  }
  const kept = [...counted.values()].filter(({ finding, count }) => {
    return finding.ruleId !== UNUSED || (isWhole && count === parts.length);
  });
  return counting(kept.map(({ finding }) => finding).sort(byPlace));
}

const UNUSED = 'guardrail/allowlist-unused';

/** Fingerprints tell equal lines apart by counting, and a shard may have counted others before. */
function counting(findings: readonly Finding[]): Finding[] {
  const fingerprint = createFingerprints();
  return findings.map((finding) => {
    const line = /^> *\d+ \| (.*)$/m.exec(finding.frame ?? '')?.[1];
    if (finding.ruleId !== UNUSED || line === undefined) return finding;
    return { ...finding, fingerprint: fingerprint(UNUSED, line, finding.column) };
  });
}
