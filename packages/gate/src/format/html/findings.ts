import type { Finding } from '../../result/model.js';
import { escapeHtml, safeUrl } from '../escape-html.js';
import { categories, weaknesses } from '../standards.js';
import { remarksOn } from '../words.js';

/** One finding: what, where, the code, why, and what to write instead. */
export function findingArticle(finding: Finding): string {
  const { severity, blocking, ruleId, path, line, column, message, frame, suggestion } = finding;
  const sentences = [
    message,
    ...(suggestion === undefined ? [] : [`Fix: ${suggestion.description}`]),
    ...remarksOn(finding),
  ];
  return [
    `<article class="${severity}">`,
    `<h3><span class="badge">${severity}${blocking ? ', blocks' : ''}</span> <code>${escapeHtml(ruleId)}</code> <span class="soft">${escapeHtml(`${path}:${line}:${column}`)}</span></h3>`,
    ...(frame === undefined ? [] : [code(frame)]),
    ...sentences.map((sentence) => `<p>${withCode(sentence)}</p>`),
    standards(finding),
    '</article>',
  ].join('\n');
}

/** A long line scrolls, so the keyboard has to reach it. */
function code(frame: string): string {
  const lines = frame.split('\n').map(escapeHtml).join('\n');
  return `<pre tabindex="0"><code>${lines}</code></pre>`;
}

/** What stands between backticks is code. */
export function withCode(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('');
}

function standards(finding: Finding): string {
  const page = safeUrl(finding.help);
  const parts = [
    ...weaknesses(finding).map(({ name, url }) => link(name, url)),
    ...categories(finding).map(escapeHtml),
    ...(page === undefined ? [] : [link('Why, and what to write instead', page)]),
  ];
  return `<p class="soft">${[...parts, `fingerprint <code>${escapeHtml(finding.fingerprint)}</code>`].join(' · ')}</p>`;
}

function link(text: string, url: string): string {
  return `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>`;
}
