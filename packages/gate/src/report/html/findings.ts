import type { ClosedEntry, OpenEntry, Posture } from '../posture.js';
import { markup, type Markup } from './markup.js';
import { type Column, table } from './table.js';
import { moment } from '../words.js';

type Entry = OpenEntry & Partial<Pick<ClosedEntry, 'closed' | 'as' | 'kind'>>;

/** The page stays small; the JSON report has all. */
const MOST_OPEN = 1000;
const MOST_CLOSED = 300;
const MOST_RULES = 40;

/**
 * The findings, with filters that are style alone: a page that runs no script can be opened anywhere.
 */
export function findingsSection({ open, closed, rules }: Posture): Markup {
  const rows: readonly Entry[] = [...open.slice(0, MOST_OPEN), ...closed.slice(0, MOST_CLOSED)];
  const shown = new Set(rows.map(({ rule }) => rule));
  const names = rules.map(({ rule }) => rule).filter((rule) => shown.has(rule));
  const choices = names.slice(0, MOST_RULES);
  const numbers = new Map(choices.map((rule, index) => [rule, index]));
  const left = open.length + closed.length - rows.length;
  return markup`<section id="findings" class="shown" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${rows.length > 0 && filters(choices)}
${table({
  ...{ caption: 'Findings, the open ones first', columns: COLUMNS, rows, most: rows.length },
  attributes: ({ rule, severity, closed: end }) =>
    markup` data-severity="${severity}" data-state="${end === undefined ? 'open' : 'closed'}" data-rule="${numbers.get(rule) ?? 'other'}"`,
})}
${rows.length > 0 && markup`<p class="quiet count"></p>`}
${left > 0 && markup`<p class="quiet more">${left} more are in the report of the format json.</p>`}
</section>`;
}

/** The style that makes the filters work. */
export function filterStyle({ rules }: Posture): string {
  const hide = (when: string, what: string) =>
    `#findings:has(${when}) tbody tr${what}{display:none}`;
  return [
    ...['high', 'medium', 'low'].map((severity) =>
      hide(`#show-${severity}:not(:checked)`, `[data-severity=${severity}]`),
    ),
    hide('#show-open:checked', '[data-state=closed]'),
    hide('#show-closed:checked', '[data-state=open]'),
    ...[...rules.slice(0, MOST_RULES).keys()].map((number) =>
      hide(`option[value="${number}"]:checked`, `:not([data-rule="${number}"])`),
    ),
  ].join('\n');
}

function filters(rules: readonly string[]): Markup {
  return markup`<fieldset><legend>Show</legend>
<span class="group">${['high', 'medium', 'low'].map(severityBox)}</span>
<span class="group">${STATES.map(stateButton)}</span>
<label>Rule <select autocomplete="off"><option value="all">all</option>
${rules.map((rule, number) => markup`<option value="${number}">${rule}</option>`)}</select></label>
</fieldset>`;
}

function severityBox(severity: string): Markup {
  return markup`<label><input type="checkbox" id="show-${severity}" checked autocomplete="off"> ${severity}</label>`;
}

const STATES = ['open', 'closed', 'both'] as const;

function stateButton(state: (typeof STATES)[number]): Markup {
  return markup`<label><input type="radio" name="state" id="show-${state}"${state === 'open' && markup` checked`} autocomplete="off"> ${state}</label>`;
}

const COLUMNS: readonly Column<Entry>[] = [
  { name: 'Severity', cell: ({ severity }) => severityTag(severity) },
  { name: 'Rule', cell: ({ rule }) => markup`<code>${rule}</code>` },
  { name: 'Place', isHead: true, cell: place },
  { name: 'Opened', cell: ({ opened }) => moment(opened) },
  { name: 'Closed', cell: closing },
];

export function severityTag(severity: string): Markup {
  return markup`<span class="tag ${severity}">${severity}</span>`;
}

export function place({ path, line }: { readonly path: string; readonly line: number }): Markup {
  return markup`<code>${path}:${line}</code>`;
}

function closing({ closed, as, kind, commit }: Entry): Markup {
  if (closed === undefined || as === undefined) {
    return commit === undefined
      ? markup`open`
      : markup`open, in commit <code>${commit.slice(0, 12)}</code>`;
  }
  return markup`${moment(closed)}, ${as}${kind !== undefined && markup` (${kind})`}`;
}
