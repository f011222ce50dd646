import type { Finding, GateResult } from '../result/model.js';
import { byWeight } from '../result/severity.js';
import { escapeControls } from './escape.js';
import { footer } from './stylish/footer.js';
import { lookOf } from './stylish/look.js';
import { counted, remarksOn, shortened } from './words.js';

/**
 * Workflow commands of GitHub Actions: what blocks as errors, the rest as warnings and notices, at most ten of
 * each, because GitHub drops what comes after without a word; then what was checked, as plain text.
 */
export function formatGithub(result: GateResult): string {
  const levels = LEVELS.flatMap((level) => annotations(result, level));
  return `${[...levels, footer(result, lookOf({ color: false, columns: WIDTH }))].join('\n')}\n`;
}

/** Of the log of a job. */
const WIDTH = 120;

const LEVELS = ['error', 'warning', 'notice'] as const;

type Level = (typeof LEVELS)[number];

/** Per step and level. */
const MOST = 10;

function annotations(result: GateResult, level: Level): string[] {
  const own = result.findings.filter((finding) => levelOf(finding) === level).sort(byWeight);
  const gaps = level === 'error' ? result.reasons : [];
  const count = gaps.length + own.length;
  const most = count > MOST ? MOST - 1 : MOST;
  return [
    ...gaps.slice(0, most).map(gap),
    ...own.slice(0, Math.max(0, most - gaps.length)).map((each) => annotation(level, each)),
    ...(count > MOST ? [others(level, count - most)] : []),
  ];
}

function others(level: Level, count: number): string {
  const title = counted(count, 'more finding');
  const text = `${title} of this level: see the summary of this job, or the other reports of the check.`;
  return command(level, { title }, text);
}

function levelOf({ blocking, severity }: Finding): Level {
  if (blocking) return 'error';
  return severity === 'low' ? 'notice' : 'warning';
}

function gap(reason: string): string {
  return command('error', { title: 'Not everything was checked' }, escapeControls(reason));
}

/** Longer ones are cut by GitHub, in the middle of a sentence. */
const MOST_CHARACTERS = 4000;

function annotation(level: Level, finding: Finding): string {
  const { ruleId, severity, message, suggestion } = finding;
  const lines = [
    message,
    ...(suggestion === undefined ? [] : [`Fix: ${suggestion.description}`]),
    ...remarksOn(finding),
    ...(finding.help === undefined ? [] : [`Docs: ${finding.help}`]),
  ];
  const text = shortened(lines.map(escapeControls).join('\n'), MOST_CHARACTERS);
  return command(level, { ...placeOf(finding), title: `${severity} ${ruleId}` }, text);
}

/** Of a secret that only the history holds, there is no line to show. */
function placeOf({ path, line, column, endLine = line, endColumn, atHead }: Finding) {
  const file = escapeControls(path);
  if (atHead === false) return { file };
  // GitHub takes columns of one line only.
  const isOneLine = endLine === line && endColumn !== undefined && endColumn > column;
  return { file, line, endLine, ...(isOneLine && { col: column, endColumn }) };
}

function command(name: Level, properties: Readonly<Record<string, string | number>>, text: string) {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  return `::${name} ${list.join(',')}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
