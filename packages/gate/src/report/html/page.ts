import { createHash } from 'node:crypto';
import { counted, grouped } from '../../format/words.js';
import { SEVERITIES } from '../../result/severity.js';
import type { Posture } from '../posture.js';
import { notices } from '../notices.js';
import { filterStyle, findingsSection } from './findings.js';
import { markup, Markup } from './markup.js';
import { SECTIONS } from './sections.js';
import { STYLE } from './style.js';
import { hours, milliseconds, moment, percent } from '../words.js';

/**
 * The report as one page that loads nothing and runs nothing: its policy forbids all but its own style.
 * Everything that comes from a trail is escaped.
 */
export function formatHtml(posture: Posture): string {
  const style = `${STYLE}\n${filterStyle(posture)}\n`;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `${markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Guardrail report</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the figures</a>
<header>
<h1>Guardrail report</h1>
<p class="quiet">${period(posture)}</p>
<nav aria-label="Parts of the report"><ul>
${[...SECTIONS, { id: 'findings', title: 'Findings' }].map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}
</ul></nav>
</header>
<main id="main">
${notices(posture).map(
  (notice) => markup`<p class="notice">${notice}</p>
`,
)}
${tiles(posture)}
${SECTIONS.map(
  ({ id, title, body }) => markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body(posture)}
</section>
`,
)}
${findingsSection(posture)}
</main>
<footer><p class="quiet">${footer(posture)}</p></footer>
</body>
</html>
`}`;
}

function period({ since, until, generatedAt }: Posture): string {
  const made = `Made ${moment(generatedAt)}. All times are UTC.`;
  if (since === undefined) return made;
  return `From ${moment(since)} to ${moment(until ?? generatedAt)}. ${made}`;
}

function tiles(posture: Posture): Markup {
  const { runs, openNow, timeToFix, falsePositives, bypasses, latency, timeline } = posture;
  const sum = (key: 'candidates' | 'scanned') =>
    timeline.buckets.reduce((total, bucket) => total + bucket[key], 0);
  const [asked, checked] = [sum('candidates'), sum('scanned')];
  const open = SEVERITIES.map((it) => `${openNow[it]} ${it}`).join(' · ');
  return markup`<dl class="tiles">
${tile('Gate pass rate', percent(runs.passRate), `${counted(runs.passed, 'run')} of ${grouped(runs.total)}`)}
${tile('Open findings', openNow.high + openNow.medium + openNow.low, open)}
${tile('Mean time to fix', hours(timeToFix.all.meanHours), `high: ${hours(timeToFix.high.meanHours)}`)}
${tile('False positives', percent(falsePositives.rate), `${falsePositives.count} of ${counted(falsePositives.of, 'closed finding')}`)}
${tile('Bypasses', bypasses.length, `${counted(posture.attempts.length, 'suppression attempt')}`)}
${tile('Coverage', percent(asked === 0 ? undefined : checked / asked), `${counted(asked - checked, 'file')} left out, all runs`)}
${tile('Commit check, p95', milliseconds(latency.p95), `p50: ${milliseconds(latency.p50)}`)}
${tile('Let pass', posture.exceptions.length, 'suppressions and allowances')}
</dl>`;
}

function tile(name: string, figure: string | number, more: string): Markup {
  return markup`<div class="tile"><dt>${name}</dt><dd><span class="figure">${figure}</span><br><span class="more">${more}</span></dd></div>
`;
}

function footer({ trail, runs: { tools, profile } }: Posture): string {
  const versions = Object.entries(tools).map(([name, version]) => `${name} ${version}`);
  const read = `${counted(trail.lines, 'line')} in ${counted(trail.files, 'file')} of the audit trail were read.`;
  const last = `The last run: profile ${profile ?? 'unknown'}, ${versions.join(', ')}.`;
  return versions.length === 0 ? read : `${read} ${last}`;
}
