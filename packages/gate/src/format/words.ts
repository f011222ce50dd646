import type { Finding, Severity } from '../result/model.js';
import { commitLine } from './commit-line.js';

/** What has to be said beside the message of a finding, in sentences. */
export function remarksOn(finding: Finding): string[] {
  const { suppressionAttempt, baselineAttempt } = finding;
  return [suppressionAttempt, baselineAttempt, commitLine(finding)].filter(
    (remark) => remark !== undefined,
  );
}

/** How a finding of this severity is permitted when it has to stay. */
export function permission(severity: Severity): string {
  return severity === 'high'
    ? 'A comment does not switch it off; an entry of guardrail.allow.json with a reason, an approver and a date permits it.'
    : 'A comment with a reason after `--` switches it off.';
}

/** `1 finding`, `5,000 findings`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** As `toLocaleString` writes it, which would load the languages of the world for every commit. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** At most so many characters, and a sign when there were more; no character is cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
