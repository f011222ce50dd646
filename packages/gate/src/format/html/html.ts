import { createHash } from 'node:crypto';
import type { Finding, GateResult } from '../../result/model.js';
import { byPlace } from '../../result/order.js';
import { byWeight, countOf, SEVERITIES } from '../../result/severity.js';
import { escapeHtml } from '../escape-html.js';
import { groupBy } from '../group-by.js';
import { headline, nextStep, verdict } from '../headline.js';
import { counted } from '../words.js';
import { findingArticle, withCode } from './findings.js';
import { STYLE } from './style.js';

/** A page with more is none that anyone reads; the worst are kept. */
const MOST_ON_PAGE = 2000;

/** The result as one page: no script, nothing from elsewhere, readable under the strictest policy. */
export function formatHtml(result: GateResult): string {
  const title = `Guardrail: ${verdict(result)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest(STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
<header>
<h1 class="verdict ${result.outcome}">${escapeHtml(title)}</h1>
<p>${headline(result).map(escapeHtml).join(' · ')}</p>
<p class="soft">${escapeHtml(about(result))}</p>
</header>
<main>
${[gaps(result), counts(result), findings(result), ...rest(result)].filter(Boolean).join('\n')}
</main>
<footer><p>${withCode(`Next: ${nextStep(result)}`)}</p></footer>
</body>
</html>
`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function about({ startedAt, profile, tools }: GateResult): string {
  const versions = Object.entries(tools).map(([name, version]) => `${name} ${version}`);
  return [startedAt, `profile ${profile}`, ...versions].join(' · ');
}

function gaps(result: GateResult): string {
  return result.reasons.map((sentence) => `<p>${withCode(sentence)}</p>`).join('\n');
}

function counts({ findings: all }: GateResult): string {
  const rows = SEVERITIES.map((severity) => {
    const blocking = countOf(
      all.filter((finding) => finding.blocking),
      severity,
    );
    return `<tr class="${severity}"><th scope="row">${severity}</th><td class="number">${countOf(all, severity)}</td><td class="number">${blocking}</td></tr>`;
  });
  const head = ['Severity', 'Findings', 'Blocking'].map((text) => `<th scope="col">${text}</th>`);
  return `<table><caption class="soft">Findings by severity</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Says that findings are not on the page; `undefined` when all are. */
export function cutFromHtml({ findings: all }: GateResult): string | undefined {
  const hidden = all.length - MOST_ON_PAGE;
  return hidden > 0
    ? `${counted(hidden, 'less severe finding')} not on this page; the format json lists all.`
    : undefined;
}

function findings(result: GateResult): string {
  const shown = result.findings.toSorted(byWeight).slice(0, MOST_ON_PAGE);
  const cut = cutFromHtml(result);
  const more = cut === undefined ? [] : [`<p>${cut}</p>`];
  const list = shown.length === 0 ? ['<p>None.</p>'] : groups(shown).map(fileSection);
  return ['<h2 id="findings">Findings</h2>', ...more, ...list].join('\n');
}

/** By file, the one with the worst finding first. */
function groups(sorted: readonly Finding[]): (readonly Finding[])[] {
  return [...groupBy(sorted, ({ path }) => path).values()];
}

function fileSection(group: readonly Finding[]): string {
  const path = escapeHtml(group[0]?.path ?? '');
  return `<section aria-label="${path}">\n${group.map(findingArticle).join('\n')}\n</section>`;
}

/** What is no open finding, and must not go unsaid. */
function rest(result: GateResult): string[] {
  const { coverage, warnings, suppressed, allowances, baselined } = result;
  return [
    table(
      'Not checked',
      ['File', 'Reason'],
      coverage.notScanned.map((it) => [it.path, it.reason]),
    ),
    table(
      'Notes',
      ['Note'],
      warnings.map((text) => [text]),
    ),
    table(
      'Suppressed with a reason',
      ['Rule', 'Place', 'Reason'],
      suppressed.map((it) => [it.ruleId, `${it.path}:${it.line}`, it.reason]),
    ),
    table(
      'Approved',
      ['Rule', 'Place', 'Reason', 'By', 'Until'],
      allowances.map((it) => [
        it.ruleId,
        `${it.path}:${it.line}`,
        it.reason,
        it.approvedBy,
        it.expires,
      ]),
    ),
    table(
      'In the baseline',
      ['Severity', 'Rule', 'Place', 'By', 'Until'],
      baselined
        .toSorted(byPlace)
        .map((it) => [
          it.severity,
          it.ruleId,
          `${it.path}:${it.line}`,
          it.approvedBy ?? '',
          it.expires ?? '',
        ]),
    ),
  ];
}

const MOST_ROWS = 500;

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const more = rows.length - MOST_ROWS;
  return [
    `<h2>${title} (${rows.length})</h2>`,
    `<table><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows
      .slice(0, MOST_ROWS)
      .map((row) => `<tr>${row.map((text) => `<td>${withCode(text)}</td>`).join('')}</tr>`),
    '</tbody></table>',
    ...(more > 0 ? [`<p>… and ${more} more; the format json lists all.</p>`] : []),
  ].join('\n');
}
