import type { PolicyChange } from '../../audit/events.js';
import { SEVERITIES } from '../../result/severity.js';
import type { Exception, Posture } from '../posture.js';
import { changeWords, days, hours, left, milliseconds, moment, percent } from '../words.js';
import { latencyChart, openChart, runsChart } from './charts.js';
import { place, severityTag } from './findings.js';
import { markup, type Markup } from './markup.js';
import { table } from './table.js';

/** A part of the page with its heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: (posture: Posture) => Markup;
}

export const SECTIONS: readonly Section[] = [
  { id: 'runs', title: 'Runs', body: runs },
  { id: 'open', title: 'Findings over time', body: overTime },
  { id: 'rules', title: 'Rules and files', body: rulesAndFiles },
  { id: 'exceptions', title: 'Suppressions and allowances', body: exceptions },
  { id: 'decisions', title: 'Bypasses, attempts and policy', body: decisions },
  { id: 'coverage', title: 'Coverage', body: coverage },
  { id: 'latency', title: 'Time a commit waits', body: latency },
];

function runs({ timeline }: Posture): Markup {
  return runsChart(timeline);
}

function overTime({ timeline, timeToFix }: Posture): Markup {
  const rows = [...SEVERITIES, 'all' as const].map((name) => ({ name, ...timeToFix[name] }));
  return markup`${openChart(timeline)}
<h3>Time to fix</h3>
<p class="quiet">From when a finding was seen first until its file was checked without it, or was gone. What was suppressed, allowed or baselined was not fixed, and does not count.</p>
${table({
  caption: 'Time to fix by severity',
  rows,
  columns: [
    { name: 'Severity', isHead: true, cell: ({ name }) => name },
    { name: 'Fixed', isNumber: true, cell: ({ count }) => count },
    { name: 'Mean', isNumber: true, cell: ({ meanHours }) => hours(meanHours) },
    { name: 'Median', isNumber: true, cell: ({ medianHours }) => hours(medianHours) },
  ],
})}`;
}

const TOP = 25;

function rulesAndFiles({ rules, files }: Posture): Markup {
  return markup`${table({
    caption: 'Rules with the most open findings',
    rows: rules,
    most: TOP,
    columns: [
      { name: 'Rule', isHead: true, cell: ({ rule }) => markup`<code>${rule}</code>` },
      { name: 'Severity', cell: ({ severity }) => severityTag(severity) },
      { name: 'Open', isNumber: true, cell: ({ open }) => open },
      { name: 'Opened', isNumber: true, cell: ({ opened }) => opened },
      { name: 'Closed', isNumber: true, cell: ({ closed }) => closed },
      { name: 'False positives', isNumber: true, cell: falsePositives },
    ],
  })}
<p class="quiet">False positives are findings that were closed by a suppression of the kind false-positive, among all that were closed. A rule is marked noisy from 30 closed findings and more than 20 %.</p>
${table({
  caption: 'Files with the most open findings',
  rows: files,
  most: TOP,
  columns: [
    { name: 'File', isHead: true, cell: ({ path }) => markup`<code>${path}</code>` },
    { name: 'Open', isNumber: true, cell: ({ open }) => open },
    { name: 'Opened', isNumber: true, cell: ({ opened }) => opened },
  ],
})}`;
}

function falsePositives({
  falsePositives: count,
  falsePositiveRate,
  isNoisy,
}: Posture['rules'][number]): Markup {
  if (falsePositiveRate === undefined) return markup`<span class="quiet">none closed</span>`;
  return markup`${count} (${percent(falsePositiveRate)})${isNoisy && markup` <span class="tag medium">noisy</span>`}`;
}

const SOON = 14;

function exceptions({ exceptions: rows }: Posture): Markup {
  return table({
    caption: 'What is let pass, what expires first comes first',
    rows,
    most: 300,
    columns: [
      { name: 'Type', cell: ({ type, kind }) => (kind === undefined ? type : `${type}, ${kind}`) },
      { name: 'Rule', cell: ({ rule }) => markup`<code>${rule}</code>` },
      { name: 'Place', isHead: true, cell: place },
      { name: 'Age', isNumber: true, cell: ({ ageDays }) => days(ageDays) },
      { name: 'Expires', cell: expiry },
    ],
  });
}

function expiry({ expires, daysLeft }: Exception): Markup {
  if (expires === undefined) return markup`<span class="quiet">no date</span>`;
  const isSoon = daysLeft !== undefined && daysLeft <= SOON;
  const text = markup`${expires}, ${left(daysLeft)}`;
  if (daysLeft !== undefined && daysLeft < 0) return markup`<span class="tag high">${text}</span>`;
  return isSoon ? markup`<span class="tag medium">${text}</span>` : text;
}

const MOST_EVENTS = 100;

function decisions({ bypasses, attempts, policyChanges }: Posture): Markup {
  return markup`${table({
    caption: 'Bypasses: what was committed or pushed without the gate',
    rows: bypasses,
    most: MOST_EVENTS,
    columns: [
      { name: 'Time', isHead: true, cell: ({ time }) => moment(time) },
      {
        name: 'How',
        cell: ({ how, hook }) => (hook === undefined ? how : `${how}, seen by ${hook}`),
      },
      {
        name: 'Commit',
        cell: ({ commit }) => markup`<code>${commit?.slice(0, 12) ?? 'none'}</code>`,
      },
      { name: 'Branch', cell: ({ branch }) => markup`<code>${branch ?? 'none'}</code>` },
    ],
  })}
${table({
  caption: 'Attempts to switch off a finding by a comment that may not',
  rows: attempts,
  most: MOST_EVENTS,
  columns: [
    { name: 'Time', cell: ({ time }) => moment(time) },
    { name: 'Severity', cell: ({ severity }) => severityTag(severity) },
    { name: 'Rule', cell: ({ rule }) => markup`<code>${rule}</code>` },
    { name: 'Place', isHead: true, cell: place },
  ],
})}
${table({
  caption: 'Changes of the policy',
  rows: policyChanges,
  most: MOST_EVENTS,
  columns: [
    { name: 'Time', isHead: true, cell: ({ time }) => moment(time) },
    { name: 'What', cell: ({ changes }) => markup`${changes.map(change)}` },
  ],
})}`;
}

function change(it: PolicyChange): Markup {
  return markup`<div><code>${it.key}</code>: ${changeWords(it)}</div>`;
}

const TARGETS = {
  paths: 'Files on disk',
  staged: 'Staged files',
  since: 'Commits',
} as const;

function coverage({ coverage: rows, runs: { failedStages } }: Posture): Markup {
  return markup`${table({
    caption: 'The last run on each kind of target',
    rows,
    columns: [
      { name: 'Target', isHead: true, cell: ({ target }) => TARGETS[target] },
      { name: 'Last run', cell: ({ time }) => moment(time) },
      { name: 'Asked about', isNumber: true, cell: ({ candidates }) => candidates },
      { name: 'Checked', isNumber: true, cell: ({ scanned }) => scanned },
      { name: 'Left out', isNumber: true, cell: ({ notScanned }) => notScanned },
    ],
  })}
<p${failedStages === 0 && markup` class="quiet"`}>Stages that failed: ${failedStages}.</p>`;
}

function latency({ timeline, latency: { stages } }: Posture): Markup {
  const rows = Object.entries(stages).map(([name, times]) => ({ name, ...times }));
  return markup`${latencyChart(timeline)}
${table({
  caption: 'Stages of these checks',
  rows,
  columns: [
    { name: 'Stage', isHead: true, cell: ({ name }) => name },
    { name: 'Checks', isNumber: true, cell: ({ count }) => count ?? 0 },
    { name: 'p50', isNumber: true, cell: ({ p50 }) => milliseconds(p50) },
    { name: 'p95', isNumber: true, cell: ({ p95 }) => milliseconds(p95) },
  ],
})}`;
}
