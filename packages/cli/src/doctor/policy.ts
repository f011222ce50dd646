import fs from 'node:fs';
import path from 'node:path';
import type { PolicyFacts } from '@magi-guardrail/gate';
import { fail, ok, warn, type Check } from './check.js';
import { dayAfter, readFile, type Patient } from './patient.js';

/** Whether the policy files can be read, hold for a while, and are guarded by reviewers. */
export function checkPolicy(patient: Patient): readonly Check[] {
  const { policy } = patient;
  if (policy instanceof Error) {
    return [
      fail(
        'policy.files',
        policy.message.replace(/\.$/, ''),
        'repair the file, or see npx guardrail check',
      ),
    ];
  }
  const there = policy.files.filter((name) => fs.existsSync(path.join(policy.root, name)));
  const files =
    there.length === 0
      ? warn(
          'policy.files',
          'there is no policy file; the profile strict holds',
          'npx guardrail init',
        )
      : ok('policy.files', `${there.join(', ')}, profile ${policy.profile}`);
  return [
    files,
    approvals(policy, patient),
    ignored(policy, patient),
    ...(policy.baseline.exists ? [baseline(policy, patient)] : []),
    owners(there, policy, patient),
  ];
}

const SOON = 14;

function approvals(policy: PolicyFacts, { today }: Patient): Check {
  const { allow, baseline, suppressions } = policy;
  const dated = [
    ...[...allow, ...baseline.entries].flatMap(({ expires }) => expires ?? []),
    ...suppressions.map(({ expiresAt }) => expiresAt),
  ];
  const expired = dated.filter((day) => day < today);
  if (expired.length > 0) {
    const found = `${count(expired.length, 'approval')} expired, the first on ${expired.toSorted()[0] ?? ''}`;
    return fail('policy.approvals', found, 'fix what they cover, or have them approved again');
  }
  const soon = dated.filter((day) => day <= dayAfter(today, SOON)).sort();
  return soon[0] === undefined
    ? ok(
        'policy.approvals',
        `none of ${count(dated.length, 'approval')} expires within ${SOON} days`,
      )
    : warn(
        'policy.approvals',
        `${count(soon.length, 'approval')} will expire within ${SOON} days, the first on ${soon[0]}`,
        'fix what they cover, or have them reviewed',
      );
}

/** A policy that leaves most of the code out guards nothing. */
function ignored({ isIgnored }: PolicyFacts, { tracked }: Patient): Check {
  const code = tracked.filter((name) => /\.[cm]?[jt]sx?$/.test(name));
  const out = code.filter(isIgnored).length;
  const found = `\`ignore\` leaves out ${out} of ${count(code.length, 'source file')}`;
  return out * 2 > code.length
    ? warn('policy.ignore', found, 'narrow `ignore` in guardrail.config.json')
    : ok('policy.ignore', found);
}

/** Only a check tells which entries match nothing any more; files that are gone are seen at once. */
function baseline({ baseline: { path: name, entries } }: PolicyFacts, { root }: Patient): Check {
  const gone = entries.filter((entry) => !fs.existsSync(path.join(root, entry.path)));
  return gone.length === 0
    ? ok('policy.baseline', `${name}, ${count(entries.length, 'finding')}`)
    : warn(
        'policy.baseline',
        `${gone.length} of ${count(entries.length, 'entry', 'entries')} in ${name} are about files that are gone`,
        'npx guardrail baseline --prune',
      );
}

/** A person has to look when the policy changes. */
function owners(there: readonly string[], { root: folder }: PolicyFacts, patient: Patient): Check {
  const { root } = patient;
  const file = ['.github', '', 'docs', '.gitlab'].map((it) => path.join(it, 'CODEOWNERS'));
  const found = file.find((name) => fs.existsSync(path.join(root, name)));
  const names = there.map((name) =>
    path.relative(root, path.join(folder, name)).split(path.sep).join('/'),
  );
  const remedy = 'name the people for guardrail.*.json in .github/CODEOWNERS';
  if (names.length === 0) return ok('policy.owners', 'no policy file to be owned');
  if (found === undefined)
    return warn('policy.owners', 'no CODEOWNERS file: anybody may change the policy', remedy);
  const open = names.filter((name) => !isOwned(name, readFile(root, found) ?? '', patient));
  return open.length === 0
    ? ok('policy.owners', `${found} names who reviews the policy`)
    : warn('policy.owners', `${found} names nobody for ${open.join(', ')}`, remedy);
}

/** The last pattern that matches decides; git itself compares, because the patterns are its own. */
function isOwned(name: string, text: string, { git, root }: Patient): boolean {
  const lines = text.split(/\r?\n/).map((line) =>
    line
      .replace(/(?:^|\s)#.*/, '')
      .trim()
      .split(/\s+/),
  );
  const last = lines.findLast(([pattern = '']) => {
    if (pattern === '' || pattern.startsWith('[')) return false;
    const args = ['ls-files', '-c', '-o', '-i', `--exclude=${pattern}`, '--', name];
    return git('-C', root, ...args) === name;
  });
  return last !== undefined && last.length > 1;
}

function count(number: number, one: string, many = `${one}s`): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}
