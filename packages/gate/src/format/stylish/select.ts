import type { Finding, GateResult } from '../../result/model.js';
import { byWeight, RANK } from '../../result/severity.js';
import { groupBy } from '../group-by.js';

/** What is shown in full, and what only with its place. */
export interface Selection {
  /** By file; the worst last, next to the prompt. */
  readonly files: readonly (readonly Finding[])[];
  /** By rule; the worst last, and none that blocks before one that does not. */
  readonly others: readonly (readonly Finding[])[];
}

/** A terminal is no report: more than this scrolls away what matters. */
const MOST = { staged: { ofRule: 3, findings: 10 }, other: { ofRule: 10, findings: 50 } };

/**
 * Chooses the worst findings, and few of each rule: who has understood three needs only the places of the
 * rest. Beside what blocks, nothing else is read now.
 */
export function selected({ findings, target }: GateResult, all: boolean): Selection {
  const most = target === 'staged' ? MOST.staged : MOST.other;
  const shown: Finding[] = [];
  const others: Finding[] = [];
  const isBlocked = findings.some(({ blocking }) => blocking);
  const counts = new Map<string, number>();
  for (const finding of findings.toSorted(byWeight)) {
    const count = counts.get(finding.ruleId) ?? 0;
    counts.set(finding.ruleId, count + 1);
    const matters = finding.blocking || !isBlocked;
    const fits = matters && count < most.ofRule && shown.length < most.findings;
    (all || fits ? shown : others).push(finding);
  }
  return { files: byFile(shown), others: byRule(others) };
}

function byFile(findings: readonly Finding[]): (readonly Finding[])[] {
  return [...groupBy(findings, ({ path }) => path).values()]
    .map((group) => group.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]))
    .sort((a, b) => worst(a) - worst(b));
}

function byRule(findings: readonly Finding[]): (readonly Finding[])[] {
  const keyOf = ({ blocking, severity, ruleId }: Finding) => `${blocking} ${severity} ${ruleId}`;
  return [...groupBy(findings, keyOf).values()].sort((a, b) => worst(a) - worst(b));
}

function worst(group: readonly Finding[]): number {
  return Math.max(...group.map(({ severity, blocking }) => RANK[severity] + (blocking ? 3 : 0)));
}
