import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Issue, RuleFacts } from '../finding/issue.js';
import type { Severity } from '../result/model.js';
import { count, fields, list, text } from './read-json.js';
import type { Scanner } from './scanner.js';

/** What a scanner reports about one file, by its absolute path. */
export interface Reported {
  readonly file: string;
  readonly issue: Issue;
}

/** What the output of a scanner says, or why it says nothing that can be relied on. */
export type Output =
  | { readonly reported: readonly Reported[]; readonly placeless: number }
  | { readonly failure: string };

/** Reads SARIF 2.1.0; paths are relative to `cwd`. */
export function readSarif(output: string, scanner: Scanner, cwd: string): Output {
  let log: unknown;
  try {
    log = JSON.parse(output);
  } catch {
    return { failure: 'gave no SARIF' };
  }
  const { runs } = fields(log);
  if (!Array.isArray(runs)) return { failure: 'gave no SARIF' };
  const failure = runs.map(failureOf).find((each) => each !== undefined);
  if (failure !== undefined) return { failure };
  const read = runs.flatMap((run) => resultsOf(run, scanner, cwd));
  const reported = read.filter((each) => each !== undefined);
  return { reported, placeless: read.length - reported.length };
}

/** A run that broke off has looked at some files only. */
function failureOf(run: unknown): string | undefined {
  const invocations = list(fields(run)['invocations']).map(fields);
  const broken = invocations.find((each) => each['executionSuccessful'] === false);
  if (broken === undefined) return undefined;
  const notifications = list(broken['toolExecutionNotifications']).map(fields);
  const error = notifications.find(({ level }) => level === 'error') ?? notifications[0];
  const message = text(fields(error?.['message'])['text'])?.split('\n')[0]?.slice(0, 200);
  return `says that it failed${message === undefined ? '' : `: ${message}`}`;
}

function resultsOf(run: unknown, scanner: Scanner, cwd: string): (Reported | undefined)[] {
  const { results, tool, originalUriBaseIds } = fields(run);
  const rules = list(fields(fields(tool)['driver'])['rules']).map(fields);
  const bases = fields(originalUriBaseIds);
  return list(results)
    .map(fields)
    .filter(({ kind = 'fail' }) => kind === 'fail' || kind === 'open' || kind === 'review')
    .map((result) => {
      const file = fileOf(result, bases, cwd);
      return file === undefined ? undefined : { file, issue: issueOf(result, rules, scanner) };
    });
}

type Fields = ReturnType<typeof fields>;

function place(result: Fields): Fields {
  return fields(fields(list(result['locations'])[0])['physicalLocation']);
}

function fileOf(result: Fields, bases: Fields, cwd: string): string | undefined {
  const { uri, uriBaseId } = fields(place(result)['artifactLocation']);
  const written = text(uri);
  if (written === undefined) return undefined;
  const base = text(fields(bases[text(uriBaseId) ?? ''])['uri']);
  try {
    if (/^file:/i.test(written)) return fileURLToPath(written);
    const folder = base !== undefined && /^file:/i.test(base) ? fileURLToPath(base) : cwd;
    return path.resolve(folder, decodeURIComponent(written));
  } catch {
    return undefined;
  }
}

function issueOf(result: Fields, rules: readonly Fields[], scanner: Scanner): Issue {
  const { ruleId, ruleIndex, rule: reference, message, suppressions } = result;
  const id = text(ruleId) ?? text(fields(reference)['id']);
  const index = Number(ruleIndex ?? fields(reference)['index'] ?? -1);
  const rule = rules[index] ?? rules.find((each) => each['id'] === id) ?? {};
  const { startLine, startColumn, endLine, endColumn } = fields(place(result)['region']);
  const name = id ?? text(rule['id']) ?? 'unknown';
  const suppression = list(suppressions).map(fields)[0];
  return {
    ruleId: `${scanner.name}/${name}`,
    about: factsOf(result, rule, scanner),
    line: count(startLine) ?? 1,
    column: count(startColumn) ?? 1,
    ...(count(endLine) !== undefined && { endLine: Number(endLine) }),
    ...(count(endColumn) !== undefined && { endColumn: Number(endColumn) }),
    message: text(fields(message)['text']) ?? `${name} reports this.`,
    ...(suppression && {
      silencer: { line: undefined, reason: text(suppression['justification']) },
    }),
  };
}

function factsOf(result: Fields, rule: Fields, scanner: Scanner): RuleFacts {
  const { properties, defaultConfiguration, shortDescription, helpUri } = rule;
  const { tags, 'security-severity': score } = fields(properties);
  const level = text(result['level']) ?? text(fields(defaultConfiguration)['level']) ?? 'warning';
  const description = text(fields(shortDescription)['text'])?.replace(/\.$/, '').slice(0, 200);
  const help = text(helpUri);
  return {
    severity: scanner.severity[level] ?? byScore(score) ?? LEVELS[level] ?? 'medium',
    cwe: cweOf(list(tags)),
    ...(description !== undefined && { description }),
    ...(help !== undefined && /^https?:/.test(help) && { help }),
  };
}

const LEVELS: Readonly<Record<string, Severity>> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'low',
};

/** As GitHub ranks it. */
function byScore(score: unknown): Severity | undefined {
  const value = Number.parseFloat(String(score));
  if (Number.isNaN(value)) return undefined;
  if (value >= 7) return 'high';
  return value >= 4 ? 'medium' : 'low';
}

/** `external/cwe/cwe-078`, `CWE-78: …` */
function cweOf(tags: readonly unknown[]): number[] {
  const numbers = tags.flatMap((tag) => /\bcwe-0*(\d{1,5})/i.exec(String(tag))?.[1] ?? []);
  return [...new Set(numbers.map(Number))];
}
