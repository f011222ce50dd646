import picocolors from 'picocolors';
import type { Finding, GateResult, Severity, SuppressedBy } from '../result/model.js';
import { RANK } from '../result/severity.js';
import { commitLine, SHORT } from './commit-line.js';
import { cutFrame } from './cut-frame.js';
import { escapeControls } from './escape.js';
import { footer } from './footer.js';

export interface StylishOptions {
  readonly color: boolean;
  readonly columns: number;
}

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Findings by file, the worst last, next to the prompt; then what was and what was not checked. */
export function formatStylish(result: GateResult, { color, columns }: StylishOptions): string {
  const colors = picocolors.createColors(color);
  const shown = mostSevere(result.findings);
  const hidden = result.findings.length - shown.length;
  const blocks = [
    ...(hidden > 0 ? [`${hidden} more findings are not shown; the format json lists all.`] : []),
    ...fileGroups(shown).map((group) => fileBlock(group, colors, columns)),
    ...notes(result, colors),
    footer(result, colors),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** One finding, as `formatStylish` shows it. */
export function formatFinding(finding: Finding, { color, columns }: StylishOptions): string {
  return findingBlock(finding, picocolors.createColors(color), columns);
}

/** A terminal is no report: more than this scrolls away what matters. */
const MOST_FINDINGS = 50;

function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]).slice(0, MOST_FINDINGS);
}

function fileGroups(findings: readonly Finding[]): (readonly Finding[])[] {
  const paths = new Set(findings.map(({ path }) => path));
  return [...paths]
    .map((path) => findings.filter((finding) => finding.path === path))
    .map((group) => group.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]))
    .sort((a, b) => worst(a) - worst(b));
}

function worst(group: readonly Finding[]): number {
  return Math.max(...group.map(({ severity }) => RANK[severity]));
}

function fileBlock(group: readonly Finding[], colors: Colors, columns: number): string {
  const path = escapeControls(group[0]?.path ?? '');
  const findings = group.map((finding) => findingBlock(finding, colors, columns));
  return [colors.underline(path), ...findings].join('\n\n');
}

function findingBlock(finding: Finding, colors: Colors, columns: number): string {
  const { severity, ruleId, path, line, column, frame, message } = finding;
  const place = escapeControls(`${path}:${line}:${column}`);
  const lines = [
    `${severityWord(severity, colors)} ${ruleId}  ${colors.cyan(place)}`,
    ...(frame === undefined ? [] : cutFrame(frame, columns - INDENT.length).split('\n')),
    escapeControls(message),
  ];
  if (finding.suggestion) lines.push(`Fix: ${escapeControls(finding.suggestion.description)}`);
  if (finding.suppressionAttempt !== undefined) {
    lines.push(colors.yellow(escapeControls(finding.suppressionAttempt)));
  }
  if (finding.baselineAttempt !== undefined) {
    lines.push(colors.yellow(escapeControls(finding.baselineAttempt)));
  }
  const commit = commitLine(finding);
  if (commit !== undefined) lines.push(colors.yellow(commit));
  if (finding.help !== undefined) lines.push(`Docs: ${colors.underline(finding.help)}`);
  return lines.map((text) => (INDENT + text).trimEnd()).join('\n');
}

const INDENT = '  ';

function severityWord(severity: Severity, colors: Colors): string {
  switch (severity) {
    case 'high':
      return colors.bold(colors.red('high'));
    case 'medium':
      return colors.bold(colors.yellow('medium'));
    case 'low':
      return colors.bold('low');
  }
}

/** What is no finding, but must not go unsaid. */
function notes(result: GateResult, colors: Colors): string[] {
  const suppressed = result.suppressed.map(
    ({ path, line, ruleId, reason, by }) =>
      `Suppressed: ${ruleId} in ${escapeControls(`${path}:${line}`)}${suppressor(by)} (${escapeControls(reason)})`,
  );
  const allowed = result.allowances.map(
    ({ path, line, ruleId, approvedBy, expires }) =>
      `Allowed: ${ruleId} in ${escapeControls(`${path}:${line}`)}, by ${escapeControls(approvedBy)} until ${escapeControls(expires)}`,
  );
  // What is waived is never left out.
  const waived = result.baselined.filter(({ severity }) => severity === 'high');
  const others = result.baselined.filter(({ severity }) => severity !== 'high');
  const baselined = [...waived, ...others].map(
    ({ path, line, ruleId, severity, approvedBy, expires }) =>
      `In the baseline: ${severity} ${ruleId} in ${escapeControls(`${path}:${line}`)}${approvedBy === undefined ? '' : escapeControls(`, by ${approvedBy} until ${expires}`)}`,
  );
  const warnings = result.warnings.map((text) => colors.yellow(`Note: ${escapeControls(text)}`));
  const known = shorten(baselined, Math.max(MOST_NOTES, waived.length));
  return [shorten(suppressed), shorten(allowed), known, policyNote(result), shorten(warnings)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'));
}

/** Who lets it pass until when, as far as it was said. */
function suppressor(by: SuppressedBy | undefined): string {
  const { id, approvedBy, ticket, expires } = by ?? {};
  const words = [
    ...(id === undefined ? [] : [` as ${id}`]),
    ...(approvedBy === undefined ? [] : [` by ${approvedBy}`]),
    ...(expires === undefined ? [] : [` until ${expires}`]),
    ...(ticket === undefined ? [] : [` ${ticket}`]),
  ];
  return escapeControls(words.join(','));
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
  return [...lines.slice(0, most), `… and ${lines.length - most} more`];
}
