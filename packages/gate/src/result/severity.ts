import type { Finding, Severity } from './model.js';
import { byPlace } from './order.js';

/** How much a severity weighs; the worst has the largest number. */
export const RANK: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2 };

/** From the worst to the least. */
export const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

/** Orders what has to be read first: what blocks, then by severity, then by place. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    Number(b.blocking) - Number(a.blocking) || RANK[b.severity] - RANK[a.severity] || byPlace(a, b)
  );
}

/** How many of the findings have the severity. */
export function countOf(
  findings: readonly { readonly severity: Severity }[],
  severity: Severity,
): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
