import fs from 'node:fs';
import path from 'node:path';
import {
  describeRules,
  runGate,
  type Finding,
  type Profile,
  type RuleDescription,
} from '@magi-guardrail/gate';
import { suggest } from '../suggest.js';
import { UsageError } from '../usage-error.js';

/** What somebody asks about. */
export type Subject =
  | { readonly kind: 'rule'; readonly rule: RuleDescription }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] };

export interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly profile?: Profile;
}

/** Finds out what a word names: a rule, a file, a place in a file, or the fingerprint of a finding. */
export async function findSubject(word: string, place: Place): Promise<Subject> {
  const rules = await describeRules(place.cwd);
  const rule = findRule(word, rules);
  if (rule) return { kind: 'rule', rule };
  if (isFile(path.resolve(place.cwd, word))) return { kind: 'file', file: word };
  const [, file = '', line] = /^(.+?):(\d+)(?::\d+)?$/.exec(word) ?? [];
  if (isFile(path.resolve(place.cwd, file))) {
    return findings(await findingsIn([file], place), (it) => it.line === Number(line), word);
  }
  if (/^[0-9a-f]{8,32}$/.test(word)) {
    return findings(await findingsIn([], place), (it) => it.fingerprint.startsWith(word), word);
  }
  throw new UsageError(
    `"${word}" is no rule, no file and no finding here.${suggest(word, namesOf(rules))} Give a rule (no-eval, secrets/github-pat), a file, a place (src/a.js:12) or a fingerprint.`,
  );
}

/** A rule by its whole id or without the part in front of the slash. */
export function findRule(
  word: string,
  rules: readonly RuleDescription[],
): RuleDescription | undefined {
  return rules.find(({ id }) => id === word || shortOf(id) === word);
}

/** Everything `findRule` finds. */
export function namesOf(rules: readonly RuleDescription[]): readonly string[] {
  return rules.flatMap(({ id }) => [id, shortOf(id)]);
}

function shortOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function findings(all: readonly Finding[], test: (it: Finding) => boolean, word: string): Subject {
  const found = all.filter(test);
  if (found.length > 0) return { kind: 'findings', findings: found };
  throw new UsageError(
    `There is no finding at "${word}". Run \`npx guardrail check\` to see what there is.`,
  );
}

async function findingsIn(paths: readonly string[], place: Place): Promise<readonly Finding[]> {
  const { cwd, env, profile } = place;
  const target = { kind: 'paths', paths } as const;
  const result = await runGate({ cwd, env, target, audit: false, ...(profile && { profile }) });
  return result.findings;
}

function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
