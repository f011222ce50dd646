import fs from 'node:fs';
import path from 'node:path';
import {
  survey,
  type Survey,
  type SurveyedFinding,
  type SurveyOptions,
} from '@magi-guardrail/gate';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';
import { choose } from './ask.js';

export interface Found {
  readonly survey: Survey;
  readonly found: SurveyedFinding;
  /** What was looked at; everything when empty. */
  readonly paths: readonly string[];
}

/**
 * The one finding that a place (`src/a.js:12`, `src/a.js:12:4`) or the beginning of a fingerprint names,
 * of the rule `rule` if it is given. Whoever can be asked chooses between several.
 */
export async function findFinding(
  word: string,
  rule: string | undefined,
  options: SurveyOptions,
  io: Io,
): Promise<Found> {
  const { paths, test } = target(word, options.cwd);
  const surveyed = await survey({ ...options, paths });
  const here = surveyed.findings.filter(({ finding }) => test(finding));
  const matching = here.filter(({ finding }) => rule === undefined || isRule(finding.ruleId, rule));
  const [first, ...others] = matching;
  if (first === undefined) throw nothing(word, rule, here, surveyed, paths);
  if (others.length === 0) return { survey: surveyed, found: first, paths };
  if (!io.interactive) {
    throw new UsageError(
      `There are ${matching.length} findings at "${word}": ${list(matching)}. Name one with --rule, or with its column (src/a.js:12:4).`,
    );
  }
  const names = matching.map((it) => ({
    value: it,
    label: `${nameOf(it)}: ${it.finding.message}`,
  }));
  return { survey: surveyed, found: await choose('Which finding?', names), paths };
}

type Test = (finding: SurveyedFinding['finding']) => boolean;

function target(
  word: string,
  cwd: string,
): { readonly paths: readonly string[]; readonly test: Test } {
  const [, file = '', line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(word) ?? [];
  if (line !== undefined && fs.existsSync(path.resolve(cwd, file))) {
    const test: Test = (it) =>
      it.line === Number(line) && (column === undefined || it.column === Number(column));
    return { paths: [file], test };
  }
  if (/^[0-9a-f]{8,32}$/.test(word)) {
    return { paths: [], test: (it) => it.fingerprint.startsWith(word) };
  }
  throw new UsageError(
    `"${word}" is neither a place nor a fingerprint. Give a file and a line (src/a.js:12) as \`guardrail check\` names them, or the fingerprint of a finding.`,
  );
}

function isRule(ruleId: string, rule: string): boolean {
  return ruleId === rule || ruleId.slice(ruleId.indexOf('/') + 1) === rule;
}

function nothing(
  word: string,
  rule: string | undefined,
  here: readonly SurveyedFinding[],
  { findings }: Survey,
  paths: readonly string[],
): UsageError {
  if (rule !== undefined && here.length > 0) {
    return new UsageError(`There is no finding of "${rule}" at "${word}", but: ${list(here)}.`);
  }
  const near = paths.length > 0 && findings.length > 0 ? ` The file has: ${list(findings)}.` : '';
  return new UsageError(
    `There is no open finding at "${word}".${near} Run \`npx guardrail check\` to see what there is.`,
  );
}

const SHOWN = 8;

function list(findings: readonly SurveyedFinding[]): string {
  const names = findings.slice(0, SHOWN).map(nameOf);
  return [...names, ...(findings.length > SHOWN ? ['…'] : [])].join(', ');
}

function nameOf({ finding }: SurveyedFinding): string {
  return `${finding.ruleId} in line ${finding.line}:${finding.column}`;
}
