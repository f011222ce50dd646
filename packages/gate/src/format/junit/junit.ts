import type { Finding, GateResult } from '../../result/model.js';
import { escapeControls } from '../escape.js';
import { groupBy } from '../group-by.js';
import { remarksOn } from '../words.js';
import { element, textElement } from '../xml.js';
import type { Case, Outcome } from './cases.js';
import { COVERAGE, coverageCases } from './coverage-cases.js';

/**
 * JUnit XML. One test case for each rule and file: what blocks is a failure. What could not be checked is an
 * error, what is not meant to be checked is skipped, and that something was checked is a case of its own.
 */
export function formatJunit(result: GateResult): string {
  const { startedAt, durationMs } = result;
  const suites = [
    suite(COVERAGE, coverageCases(result)),
    suite('guardrail.findings', findingCases(result)),
  ];
  const total = totals(suites.flatMap(({ cases }) => cases));
  const time = (durationMs / 1000).toFixed(3);
  const written = suites.map(({ name, cases }) =>
    element(
      'testsuite',
      { name, ...totals(cases), time: '0', timestamp: startedAt.replace(/\.\d+Z$|Z$/, '') },
      cases.map(write),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'guardrail', ...total, time }, written)}\n`;
}

function suite(name: string, cases: readonly Case[]) {
  return { name, cases };
}

function totals(cases: readonly Case[]) {
  const count = (kind: Outcome['kind']) =>
    cases.filter(({ outcome }) => outcome?.kind === kind).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function findingCases({ findings }: GateResult): Case[] {
  const groups = groupBy(findings, ({ path, ruleId }) => `${path}\0${ruleId}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [findingCase(first, group)];
  });
}

function findingCase({ path, ruleId }: Finding, group: readonly Finding[]): Case {
  const blocking = group.filter((finding) => finding.blocking);
  const base = { name: `${ruleId} in ${path}`, classname: ruleId, file: path };
  const [worst] = blocking;
  // A test that passes may still have something to say.
  if (worst === undefined) return { ...base, output: group.map(textOf).join('\n\n') };
  const more = group.length > 1 ? ` (and ${group.length - 1} more)` : '';
  const message = `${path}:${worst.line}:${worst.column} ${worst.message}${more}`;
  const outcome = {
    kind: 'failure',
    type: worst.severity,
    message,
    text: group.map(textOf).join('\n\n'),
  } as const;
  return { ...base, outcome };
}

function textOf(finding: Finding): string {
  const { severity, path, line, column, message, frame, help } = finding;
  return [
    `${severity} ${escapeControls(`${path}:${line}:${column}`)}`,
    ...(frame === undefined ? [] : [frame]),
    ...[message, ...remarksOn(finding)].map(escapeControls),
    ...(help === undefined ? [] : [`Docs: ${help}`]),
  ].join('\n');
}

function write({ outcome, output, ...attributes }: Case): string {
  const parts = [
    ...(outcome === undefined ? [] : [outcomeElement(outcome)]),
    ...(output === undefined ? [] : [textElement('system-out', {}, output)]),
  ];
  return element('testcase', { ...attributes, time: '0' }, parts);
}

function outcomeElement({ kind, type, message, text }: Outcome): string {
  const attributes = { message, ...(type !== undefined && { type }) };
  return text === undefined ? element(kind, attributes, []) : textElement(kind, attributes, text);
}
