import type { Directive } from '@magi-guardrail/eslint-config/policy';
import type { Silencer } from '../../finding/issue.js';

/** The comment that most likely silences a rule on a line. */
export function silencerOf(
  directives: readonly Directive[],
  ruleId: string,
  line: number,
): Silencer {
  const covering = directives.filter((it) => covers(directives, it, ruleId, line));
  const found = covering.findLast((it) => it.kind !== 'configuration') ?? covering.at(-1);
  if (found === undefined) return { line: undefined, reason: undefined };
  const { line: at, reason, rules } = found;
  return { line: at, reason, ...(rules.length === 0 && { namesNothing: true }) };
}

/** Whether a directive is about a rule on a line. */
export function covers(
  directives: readonly Directive[],
  { kind, line: start, endLine, rules }: Directive,
  ruleId: string,
  line: number,
): boolean {
  const isNamed = rules.includes(ruleId);
  if (!isNamed && (rules.length > 0 || kind === 'configuration')) return false;
  switch (kind) {
    case 'next-line':
      return endLine + 1 === line;
    case 'line':
      return start <= line && line <= endLine;
    case 'block':
      return start <= line && !isEnabled(directives, ruleId, start, line);
    case 'enable':
      return false;
    case 'configuration':
      return true;
  }
}

function isEnabled(
  directives: readonly Directive[],
  ruleId: string,
  start: number,
  line: number,
): boolean {
  return directives.some(
    (it) =>
      it.kind === 'enable' &&
      it.line >= start &&
      it.line < line &&
      (it.rules.length === 0 || it.rules.includes(ruleId)),
  );
}
