import { escapeControls } from '../format/escape.js';
import { codeSpan, plain } from '../format/markdown/inline.js';
import { counted } from '../format/words.js';
import { SEVERITIES } from '../result/severity.js';

import { notices } from './notices.js';
import type { Posture } from './posture.js';
import { changeWords, days, hours, left, milliseconds, moment, percent } from './words.js';

const TOP = 10;

/** The report in short, for a pull request, an issue or a wiki. */
export function formatMarkdown(posture: Posture): string {
  const parts = [
    '# Guardrail report',
    period(posture),
    ...notices(posture).map((notice) => `> ${plain(escapeControls(notice))}`),
    figures(posture),
    ...details(posture),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function period({ since, until, generatedAt }: Posture): string {
  const made = `Made ${moment(generatedAt)}, times are UTC.`;
  return since === undefined
    ? made
    : `${moment(since)} to ${moment(until ?? generatedAt)}. ${made}`;
}

function figures(posture: Posture): string {
  const { runs, openNow, timeToFix, falsePositives, bypasses, attempts, latency } = posture;
  const open = SEVERITIES.map((it) => `${openNow[it]} ${it}`).join(', ');
  return table(
    ['Figure', 'Value'],
    [
      ['Gate pass rate', `${percent(runs.passRate)} of ${counted(runs.total, 'run')}`],
      ['Open findings', open],
      [
        'Mean time to fix',
        `${hours(timeToFix.all.meanHours)}; high: ${hours(timeToFix.high.meanHours)}`,
      ],
      [
        'False positives',
        `${percent(falsePositives.rate)} of ${counted(falsePositives.of, 'closed finding')}`,
      ],
      ['Bypasses', String(bypasses.length)],
      ['Suppression attempts', String(attempts.length)],
      ['Commit check', `p50 ${milliseconds(latency.p50)}, p95 ${milliseconds(latency.p95)}`],
    ],
  );
}

function details(posture: Posture): readonly string[] {
  const { rules, files, exceptions, bypasses, policyChanges, open } = posture;
  return [
    section('Open findings', open, ['Severity', 'Rule', 'Place', 'Opened'], (it) => [
      ...[it.severity, code(it.rule), code(`${it.path}:${it.line}`), moment(it.opened)],
    ]),
    section('Rules', rules, ['Rule', 'Open', 'Closed', 'False positives'], (it) => [
      ...[code(it.rule), String(it.open), String(it.closed)],
      it.falsePositiveRate === undefined ? '' : percent(it.falsePositiveRate),
    ]),
    section('Files', files, ['File', 'Open', 'Opened'], (it) => [
      ...[code(it.path), String(it.open), String(it.opened)],
    ]),
    section(
      'Suppressions and allowances',
      exceptions,
      ['What', 'Place', 'Age', 'Expires'],
      (it) => [
        ...[`${it.type} of ${code(it.rule)}`, code(`${it.path}:${it.line}`), days(it.ageDays)],
        it.expires === undefined
          ? 'no date'
          : `${plain(escapeControls(it.expires))}, ${left(it.daysLeft)}`,
      ],
    ),
    section('Bypasses', bypasses, ['Time', 'How', 'Commit'], (it) => [
      ...[moment(it.time), it.how, it.commit === null ? 'none' : code(it.commit.slice(0, 12))],
    ]),
    section('Changes of the policy', policyChanges, ['Time', 'What'], (it) => [
      moment(it.time),
      it.changes.map((change) => `${code(change.key)}: ${code(changeWords(change))}`).join('; '),
    ]),
  ];
}

function section<T>(
  title: string,
  rows: readonly T[],
  head: readonly string[],
  cells: (row: T) => readonly string[],
): string {
  if (rows.length === 0) return '';
  const rest = rows.length - TOP;
  const more = rest > 0 ? `\n\n${rest} more.` : '';
  return `## ${title}\n\n${table(head, rows.slice(0, TOP).map(cells))}${more}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Code in a cell, whatever it is made of. */
function code(text: string): string {
  return codeSpan(text).replaceAll('|', String.raw`\|`);
}
