import type { Finding, GateResult, NotScanned, Stage } from '../result/model.js';
import { groupBy } from './group-by.js';
import { checkedFiles } from './headline.js';
import { escapeControls, wellFormed } from './escape.js';
import { counted, remarksOn } from './words.js';

/**
 * JUnit XML. One test case for each rule and file: what blocks is a failure. What could not be checked is an
 * error, what is not meant to be checked is skipped, and that something was checked is a case of its own.
 */
export function formatJunit(result: GateResult): string {
  const { startedAt, durationMs } = result;
  const suites = [
    suite('guardrail.coverage', coverageCases(result)),
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

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly file?: string;
  readonly outcome?: Outcome;
  readonly output?: string;
}

interface Outcome {
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message: string;
  readonly text?: string;
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

const COVERAGE = 'guardrail.coverage';

function coverageCases(result: GateResult): Case[] {
  const { reasons, coverage } = result;
  const [first] = reasons;
  const whole: Case = { name: checkedFiles(result), classname: COVERAGE };
  const failed = coverage.notScanned.filter((it) => it.failed);
  const left = groupBy(
    coverage.notScanned.filter((it) => !it.failed),
    ({ reason }) => reason,
  );
  return [
    first === undefined
      ? whole
      : {
          ...whole,
          outcome: { kind: 'error', type: 'incomplete', message: first, text: reasons.join('\n') },
        },
    ...coverage.stages.map(stageCase),
    ...failed.map(unchecked),
    ...[...left].map(([reason, files]) => leftOut(reason, files)),
  ];
}

function stageCase({ name, status, reason = status, files }: Stage): Case {
  const base = { name: `stage ${name}: ${counted(files, 'file')}`, classname: COVERAGE };
  switch (status) {
    case 'ok':
      return base;
    case 'skipped':
      return { ...base, outcome: { kind: 'skipped', message: reason } };
    case 'failed':
      return { ...base, outcome: { kind: 'error', type: 'stage', message: reason } };
  }
}

function unchecked({ path, reason }: NotScanned): Case {
  const outcome = { kind: 'error', type: 'not-checked', message: `${path} ${reason}` } as const;
  return { name: `${path} could be checked`, classname: COVERAGE, file: path, outcome };
}

/** A repository of pictures is one case, not a thousand. */
const MOST_NAMES = 20;

function leftOut(reason: string, files: readonly NotScanned[]): Case {
  const names = files.slice(0, MOST_NAMES).map(({ path }) => path);
  const rest = files.length > MOST_NAMES ? [`… and ${files.length - MOST_NAMES} more`] : [];
  const message = `${counted(files.length, 'file')}: ${reason}`;
  const outcome = {
    kind: 'skipped',
    message,
    text: [...names, ...rest].map(escapeControls).join('\n'),
  } as const;
  return { name: message, classname: COVERAGE, outcome };
}

function write({ outcome, output, ...attributes }: Case): string {
  const parts = [
    ...(outcome === undefined ? [] : [outcomeElement(outcome)]),
    ...(output === undefined ? [] : [`<system-out>${lines(output)}</system-out>`]),
  ];
  return element('testcase', { ...attributes, time: '0' }, parts);
}

function outcomeElement({ kind, type, message, text }: Outcome): string {
  const attributes = { message, ...(type !== undefined && { type }) };
  return text === undefined
    ? element(kind, attributes, [])
    : `<${kind}${written(attributes)}>${lines(text)}</${kind}>`;
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, children: readonly string[]): string {
  const start = `<${name}${written(attributes)}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(escapeControls(String(value)))}"`)
    .join('');
}

/** Text with its line breaks; everything else that does not show is an escape. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeXml(escapeControls(line)))
    .join('\n');
}

/** XML has no word for these two, not even as an entity. */
function escapeXml(text: string): string {
  return wellFormed(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);
}
