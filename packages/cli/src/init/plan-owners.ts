import fs from 'node:fs';
import path from 'node:path';
import { hasMarks, insertMarked } from '../edit/marks.js';
import { UsageError } from '../usage-error.js';
import type { Facts } from './facts.js';
import type { Action, PlanOptions } from './plan.js';
import { readText } from './read-text.js';

/** Who has to approve a change of the policy: the last lines of CODEOWNERS, where the last match counts. */
export function planOwners(facts: Facts, { owner }: PlanOptions): readonly Action[] {
  const file = ownersFile(facts);
  const before = readText(file);
  if (before !== undefined && (hasMarks(before) || before.includes('guardrail.*.json'))) {
    return [{ kind: 'kept', file, reason: 'guards the policy files' }];
  }
  if (owner === undefined) return byHand(file, before, facts);
  const lines = linesFor(facts, checked(owner), before ?? '');
  const text = before ?? '';
  const after = insertMarked(text, text === '' ? 0 : text.split(/(?<=\n)/).length, lines);
  return [
    { kind: 'change', file, before, after, reason: `${owner} approves changes of the policy` },
  ];
}

/** The three places that GitHub reads, in its order; GitLab has one of its own. */
export function ownersFile({ root, ci }: Facts): string {
  const isGitlab =
    ci.some(({ name }) => name === 'gitlab') && !ci.some(({ name }) => name === 'github');
  const own = isGitlab ? '.gitlab/CODEOWNERS' : '.github/CODEOWNERS';
  const places = isGitlab
    ? ['CODEOWNERS', 'docs/CODEOWNERS', own]
    : [own, 'CODEOWNERS', 'docs/CODEOWNERS'];
  const there = places.find((name) => fs.existsSync(path.join(root, name)));
  return path.join(root, there ?? own);
}

/** Nobody can guess who answers for security; a team without CODEOWNERS is not told to have one. */
function byHand(file: string, before: string | undefined, facts: Facts): readonly Action[] {
  if (before === undefined) return [];
  const lines = linesFor(facts, '@your-security-team', before).join('\n');
  const reason = 'say who approves changes of the policy (or run init with --owner)';
  return [{ kind: 'manual', file, reason, lines }];
}

function linesFor({ root, cwd, ci }: Facts, owner: string, before: string): readonly string[] {
  const folder = path
    .relative(root, cwd)
    .split(path.sep)
    .join('/')
    .replaceAll(' ', String.raw`\ `);
  // GitLab counts what follows a section to it, and a section may be optional.
  const section = /^\^?\[[^\]]+\]/m.test(before) ? ['[Guardrail]'] : [];
  const workflow = ci.some(({ name }) => name === 'github')
    ? [`/.github/workflows/guardrail.yml ${owner}`]
    : [];
  return [
    ...section,
    `/${folder === '' ? '' : `${folder}/`}guardrail.*.json ${owner}`,
    ...workflow,
  ];
}

function checked(owner: string): string {
  const names = owner.trim().split(/[\s,]+/);
  const wrong = names.find(
    (name) => !/^(?:@[\w.-]+(?:\/[\w./-]+)?|[^@\s]+@[^@\s]+\.[^@\s]+)$/.test(name),
  );
  if (wrong === undefined) return names.join(' ');
  throw new UsageError(
    `--owner: "${wrong}" is no owner. Write @user, @organisation/team or an e-mail address, as CODEOWNERS does.`,
  );
}
