import type { GateResult, SuppressedBy } from '../../result/model.js';
import { SHORT } from '../commit-line.js';
import { labelled, type Look } from './look.js';

/** What is no finding, but must not go unsaid. */
export function notes(result: GateResult, look: Look): string[] {
  const { yellow } = look.colors;
  // A reason is told at the end.
  const told = result.warnings.filter((text) => !result.reasons.includes(text));
  const warnings = told.map((text) => labelled('Note: ', text, look).map(yellow));
  return [
    shorten(suppressed(result, look)),
    shorten(allowed(result, look)),
    baselined(result, look),
    policyNote(result),
    shorten(warnings.map((lines) => lines.join('\n'))),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'));
}

function suppressed(result: GateResult, { safe }: Look): string[] {
  return result.suppressed.map(({ path, line, ruleId, reason, by }) =>
    safe(`Suppressed: ${ruleId} in ${path}:${line}${suppressor(by)} (${reason})`),
  );
}

function allowed(result: GateResult, { safe }: Look): string[] {
  return result.allowances.map(({ path, line, ruleId, approvedBy, expires }) =>
    safe(`Allowed: ${ruleId} in ${path}:${line}, by ${approvedBy} until ${expires}`),
  );
}

/** What is waived is never left out. */
function baselined(result: GateResult, { safe }: Look): readonly string[] {
  const waived = result.baselined.filter(({ severity }) => severity === 'high');
  const others = result.baselined.filter(({ severity }) => severity !== 'high');
  const lines = [...waived, ...others].map(
    ({ path, line, ruleId, severity, approvedBy, expires }) => {
      const who = approvedBy === undefined ? '' : `, by ${approvedBy} until ${expires}`;
      return safe(`In the baseline: ${severity} ${ruleId} in ${path}:${line}${who}`);
    },
  );
  return shorten(lines, Math.max(MOST_NOTES, waived.length));
}

/** Who lets it pass until when, as far as it was said. */
function suppressor(by: SuppressedBy | undefined): string {
  const { id, approvedBy, ticket, expires } = by ?? {};
  return [
    ...(id === undefined ? [] : [` as ${id}`]),
    ...(approvedBy === undefined ? [] : [` by ${approvedBy}`]),
    ...(expires === undefined ? [] : [` until ${expires}`]),
    ...(ticket === undefined ? [] : [` ${ticket}`]),
  ].join(',');
}

/** Of commits: by which policy they were judged. */
function policyNote({ policy }: GateResult): string[] {
  if (policy?.source !== 'base') return [];
  const { commit, root } = policy;
  const which = root === undefined ? 'the strict defaults' : 'the policy';
  return [
    commit === undefined
      ? `Judged by ${which}.`
      : `Judged by ${which} of ${commit.slice(0, SHORT)}, from before these commits.`,
  ];
}

const MOST_NOTES = 10;

function shorten(lines: readonly string[], most = MOST_NOTES): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), `and ${lines.length - most} more`];
}
