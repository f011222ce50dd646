import type { Silencer } from '../../finding/issue.js';
import type { Report } from './lint-text.js';
import type { Directive } from '@magi-guardrail/eslint-config/policy';
import { silencerOf } from './directives.js';
import type { GuardedLinter, LintRequest, Message } from './linter.js';

/**
 * Which reports a comment in the file would switch off. `/* eslint rule: "off" *\/` leaves no trace
 * in ESLint's results, so the file is linted again with comments in force and the results compared.
 */
export async function silencedBy(
  linter: GuardedLinter,
  request: LintRequest,
  reports: readonly Report[],
  directives: readonly Directive[],
): Promise<ReadonlyMap<Report, Silencer>> {
  if (reports.length === 0 || directives.length === 0) return new Map();
  const visible = new Set((await lintWithComments(linter, request)).map(keyOf));
  const hidden = reports.filter((report) => !visible.has(keyOf(report)));
  return new Map(
    hidden.map((report) => [report, silencerOf(directives, report.ruleId, report.line)]),
  );
}

/** A comment that breaks ESLint silences nothing: everything counts as hidden, without a reason. */
async function lintWithComments(
  linter: GuardedLinter,
  request: LintRequest,
): Promise<readonly Message[]> {
  try {
    return await linter.lint(request, { inlineConfig: true });
  } catch {
    return [];
  }
}

function keyOf({ ruleId, messageId, line, column }: Message): string {
  return [ruleId, messageId, line, column].join(' ');
}
