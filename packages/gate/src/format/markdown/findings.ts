import type { Finding, GateResult } from '../../result/model.js';
import { addressOf } from '../escape.js';
import { safeUrl } from '../escape-html.js';
import { remarksOn } from '../words.js';
import { codeBlock, codeSpan, prose } from './inline.js';

/** One finding with its code. */
export function detailed(finding: Finding, env: NodeJS.ProcessEnv): string {
  const { frame, suggestion } = finding;
  const page = safeUrl(finding.help);
  const rest = [
    ...(suggestion === undefined ? [] : [`Fix: ${suggestion.description}`]),
    ...remarksOn(finding),
  ].map(prose);
  return [
    brief(finding, env),
    ...(frame === undefined ? [] : [codeBlock(frame)]),
    ...(rest.length > 0 ? [rest.join(' ')] : []),
    ...(page === undefined ? [] : [`[Why, and what to write instead](<${page}>)`]),
  ].join('\n\n');
}

/** One finding in one line. */
export function brief(finding: Finding, env: NodeJS.ProcessEnv): string {
  const { severity, ruleId, message } = finding;
  return `**${severity}** ${codeSpan(ruleId)} in ${placeOf(finding, env)}: ${prose(message)}`;
}

type Place = Pick<Finding, 'path' | 'line'> &
  Partial<Pick<Finding, 'column' | 'commit' | 'atHead'>>;

/** Where it is, with a link to the line where CI tells which repository and commit this is. */
function placeOf({ path, line, column, commit, atHead }: Place, env: NodeJS.ProcessEnv): string {
  const text = codeSpan(`${path}:${line}${column === undefined ? '' : `:${column}`}`);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: head } = env;
  const revision = atHead === false ? commit : head;
  const url = safeUrl(`${server}/${repository}/blob/${revision}/${addressOf(path)}#L${line}`);
  const isKnown = server !== undefined && repository !== undefined && revision !== undefined;
  return isKnown && url !== undefined ? `[${text}](<${url}>)` : text;
}

/** What is no open finding, and must not go unsaid; `undefined` when there is nothing. */
export function notes(result: GateResult): string | undefined {
  const groups = [
    group(
      'Not checked',
      result.coverage.notScanned
        .filter((it) => it.failed)
        .map(({ path, reason }) => `${codeSpan(path)} ${prose(reason)}`),
    ),
    group('Notes', result.warnings.map(prose)),
    group(
      'Suppressed with a reason',
      result.suppressed.map(
        ({ ruleId, path, line, reason }) =>
          `${codeSpan(ruleId)} in ${codeSpan(`${path}:${line}`)}: ${prose(reason)}`,
      ),
    ),
    group(
      'Approved',
      result.allowances.map(
        ({ ruleId, path, line, approvedBy, expires }) =>
          `${codeSpan(ruleId)} in ${codeSpan(`${path}:${line}`)}, by ${prose(approvedBy)} until ${prose(expires)}`,
      ),
    ),
  ].filter((text) => text !== undefined);
  return groups.length === 0 ? undefined : groups.join('\n\n');
}

const MOST = 20;

function group(title: string, lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined;
  const shown = lines.slice(0, MOST).map((line) => `- ${line}`);
  const rest = lines.length > MOST ? [`- … and ${lines.length - MOST} more`] : [];
  const list = [...shown, ...rest].join('\n');
  return `<details><summary>${title} (${lines.length})</summary>\n\n${list}\n\n</details>`;
}
