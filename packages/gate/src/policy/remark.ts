import type { Issue } from '../finding/issue.js';

export type Remark = Omit<Issue, 'line' | 'column'>;

/** What the rules about the policy itself are about: their only list. */
const descriptions = {
  'allowlist-expired': 'Disallow approvals that are past their date',
  'allowlist-endless': 'Disallow approvals that hold for longer than the policy permits',
  'allowlist-broad': 'Disallow approvals of more than somebody can have reviewed',
  'allowlist-duplicate': 'Disallow approvals that permit the same as another one',
  'allowlist-unused': 'Disallow approvals that match nothing',
  'allowlist-expiring': 'Announce approvals that are about to expire',
  'suppression-expired': 'Disallow suppressions that are past their date',
  'suppression-endless': 'Disallow suppressions that hold for longer than the policy permits',
  'suppression-duplicate': 'Disallow suppressions of a finding that another one suppresses',
  'suppression-unused': 'Disallow suppressions that match nothing',
  'suppression-high': 'Disallow suppressions of high findings',
  'suppression-expiring': 'Announce suppressions that are about to expire',
  'directive-unknown-rule': 'Disallow comments about rules that do not exist',
  'directive-unused': 'Disallow comments that switch nothing off',
} as const;

/** A finding about the policy itself. */
export function remark(
  kind: keyof typeof descriptions,
  severity: Remark['about']['severity'],
  message: string,
): Remark {
  const about = { severity, description: descriptions[kind], cwe: [] };
  return { ruleId: `guardrail/${kind}`, about, message };
}
