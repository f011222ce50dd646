import path from 'node:path';
import { policyFileNames, type Profile } from '@magi-guardrail/gate';
import { formatsHere } from '../detect/hook-home.js';
import type { Facts } from './facts.js';
import { findUp } from './find-up.js';
import type { Action, PlanOptions } from './plan.js';
import { readText } from './read-text.js';

const MODULES = './node_modules/@magi-guardrail';

/** The files that say what is checked: policy, allowlist, secretlint, lint-staged. */
export function planPolicy(facts: Facts, { profile }: PlanOptions): readonly Action[] {
  const config = {
    $schema: `${MODULES}/eslint-config/schemas/config.schema.json`,
    profile: profile ?? 'strict',
  };
  const allow = { $schema: `${MODULES}/eslint-config/schemas/allow.schema.json`, allow: [] };
  return [
    ...policyFile(facts, policyFileNames.config, config, profile),
    ...unlessThere(facts.cwd, policyFileNames.allow, json(allow), 'approved exceptions, none yet'),
    ...(facts.secretlint === undefined
      ? [
          create(
            facts.cwd,
            '.secretlintrc.json',
            secretlintConfig(profile),
            'secrets in the editor and by secretlint',
          ),
        ]
      : [kept(facts.secretlint, 'secretlint configuration; the gate brings its own rules')]),
    ...formatting(facts),
  ];
}

/** secretlint does not read the policy; without the option it would fail on more than the gate does. */
export function secretlintConfig(profile: Profile | undefined): string {
  const options = profile === 'standard' ? { options: { profile } } : {};
  return json({ rules: [{ id: '@magi-guardrail/secretlint-rule-preset', ...options }] });
}

export const LINT_STAGED = `export { default } from '@magi-guardrail/git-hooks/lint-staged';\n`;

function policyFile(
  { cwd }: Facts,
  name: string,
  content: { readonly profile: string },
  profile: string | undefined,
): readonly Action[] {
  const there = findUp(cwd, [name]);
  if (there === undefined) {
    return [create(cwd, name, json(content), `the policy, profile ${content.profile}`)];
  }
  const text = readText(there) ?? '';
  if (profile === undefined || new RegExp(`"profile"\\s*:\\s*"${profile}"`).test(text)) return [];
  const reason = 'another profile is set';
  return [{ kind: 'manual', file: there, reason, lines: `"profile": "${profile}"` }];
}

function unlessThere(cwd: string, name: string, after: string, reason: string): readonly Action[] {
  return findUp(cwd, [name]) === undefined ? [create(cwd, name, after, reason)] : [];
}

function create(cwd: string, name: string, after: string, reason: string): Action {
  return { kind: 'change', file: path.join(cwd, name), before: undefined, after, reason };
}

function kept(file: string, reason: string): Action {
  return { kind: 'kept', file, reason };
}

/** Where another program runs the hooks, it formats as well. */
function formatting({ cwd, lintStaged, hooks }: Facts): readonly Action[] {
  if (lintStaged !== undefined) return [lintStagedKept(lintStaged, formatsHere(hooks))];
  if (!formatsHere(hooks)) return [];
  return [create(cwd, 'lint-staged.config.mjs', LINT_STAGED, 'format and lint what is staged')];
}

function lintStagedKept(file: string, runsHere: boolean): Action {
  const isOurs = (readText(file) ?? '').includes('@magi-guardrail/git-hooks/lint-staged');
  if (isOurs) return kept(file, 'runs the guardrail steps');
  const runs = runsHere ? 'runs before the gate' : 'stays as it is';
  return kept(file, `your lint-staged configuration ${runs}`);
}

/** As Prettier would write it, so that the first commit changes nothing. */
function json(value: object): string {
  const text = JSON.stringify(value, undefined, 2).replace(
    /\[\s*\{\s*("id": "[^"]*")\s*\}\s*\]/,
    '[{ $1 }]',
  );
  return `${text}\n`;
}
