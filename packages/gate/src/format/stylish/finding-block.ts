import type { Finding, Severity } from '../../result/model.js';
import { commitLine } from '../commit-line.js';
import { counted } from '../words.js';
import { displayWidth } from '../width.js';
import { cutFrame } from './cut-frame.js';
import { type Colors, labelled, type Look } from './look.js';

/**
 * One finding: where, the code, why it is reported, what to write instead, where to read more. What
 * `later`, which is shown below, says of the same rule is left out.
 */
export function findingBlock(finding: Finding, look: Look, later = finding): string {
  const inner = { ...look, columns: look.columns - INDENT.length };
  const [why, fix] = parts(finding.message);
  const isSame = later !== finding && later.message === finding.message;
  const lines = [
    ...heading(finding, inner),
    ...frame(finding, inner),
    ...(isSame ? [] : labelled('Why:  ', why, inner)),
    ...(later === finding ? advice(finding, fix, inner) : []),
    ...remarks(finding, inner),
    ...(later === finding ? docs(finding, inner) : []),
  ];
  return lines.map((text) => (INDENT + text).trimEnd()).join('\n');
}

function advice({ suggestion }: Finding, fix: string | undefined, look: Look): string[] {
  return [
    ...(fix === undefined ? [] : labelled('Fix:  ', fix, look)),
    ...(suggestion ? labelled('Edit: ', suggestion.description, look) : []),
  ];
}

function docs({ help }: Finding, { colors, safe }: Look): string[] {
  return help === undefined ? [] : [`Docs: ${colors.underline(safe(help))}`];
}

/** Findings of one rule that are not shown in full: how many, and where. */
export function placesBlock(group: readonly Finding[], look: Look): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { severity, ruleId } = first;
  const places = group.map(({ path, line }) => `${path}:${line}`);
  const shown = upTo(places, MOST_PLACES);
  const files = counted(new Set(group.map(({ path }) => path)).size, 'file');
  const rest = places.length - shown.length;
  const text = `${severity.toUpperCase()} ${ruleId} in ${files}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return labelled(`+${group.length} `, text, look);
}

const INDENT = '  ';
const MOST_PLACES = 160;

/** The first ones that fit into so many characters. */
function upTo(places: readonly string[], most: number): readonly string[] {
  let length = 0;
  return places.filter((place, at) => at === 0 || (length += place.length + 2) <= most);
}

/** What is wrong and why ends with the number of the weakness; what follows is what to do. */
function parts(message: string): readonly [why: string, fix?: string] {
  const [, why, fix] = /^(.*?\(CWE-\d+\)\.) +(\S.*)$/s.exec(message) ?? [];
  return why === undefined || fix === undefined ? [message] : [why, fix];
}

/** What a message says to do. */
export function adviceOf(message: string): string | undefined {
  return parts(message)[1];
}

function heading({ severity, ruleId, path, line, column }: Finding, look: Look): string[] {
  const { colors, columns, safe } = look;
  const name = `${severity.toUpperCase()} ${ruleId}`;
  const place = safe(`${path}:${line}:${column}`);
  const shown = `${severityWord(severity, colors)} ${ruleId}`;
  const fits = displayWidth(`${name}  ${place}`) <= columns;
  return fits ? [`${shown}  ${colors.cyan(place)}`] : [shown, colors.cyan(place)];
}

function frame({ frame: code }: Finding, { columns, ellipsis }: Look): string[] {
  return code === undefined ? [] : cutFrame(code, columns, ellipsis).split('\n');
}

function remarks(finding: Finding, look: Look): string[] {
  const { suppressionAttempt, baselineAttempt } = finding;
  return [suppressionAttempt, baselineAttempt, commitLine(finding)]
    .filter((remark) => remark !== undefined)
    .flatMap((remark) => labelled('Note: ', remark, look))
    .map(look.colors.yellow);
}

function severityWord(severity: Severity, { bold, red, yellow }: Colors): string {
  switch (severity) {
    case 'high':
      return bold(red('HIGH'));
    case 'medium':
      return bold(yellow('MEDIUM'));
    case 'low':
      return bold('LOW');
  }
}
