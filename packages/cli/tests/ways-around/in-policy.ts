import fs from 'node:fs';
import { guardrail, TOKEN } from '../project.js';
import {
  ALLOW,
  approval,
  asOptions,
  BASELINE,
  CONFIG,
  DYNAMIC,
  EVAL,
  EXEC,
  inDays,
  stage,
  SUPPRESSIONS,
  type Way,
} from './way.js';

const BASE =
  'Commits are judged by the policy of the commit they start from, and the change to it is listed.';
const DETAILS = { kind: 'false-positive', reason: 'Only names from a list get there.' };

const LISTED = 'if (!name.startsWith("plugin-")) return undefined;';
const IMPORT = 'return import(name);';

/** Looks like the other one when masked. */
const TOKEN_2 = `${TOKEN.slice(0, 20)}${TOKEN.slice(20).split('').toReversed().join('')}`;

/** The files of the policy itself. */
export const inPolicy: readonly Way[] = [
  {
    title: 'A lower profile in the same change',
    caught: 'ci',
    why: BASE,
    attempt: stage({ [CONFIG]: '{ "profile": "standard" }\n', 'a.js': EXEC }),
    says: 'profile: strict becomes standard',
  },
  {
    title: 'A glob in `ignore` in the same change',
    caught: 'ci',
    why: BASE,
    attempt: stage({ [CONFIG]: '{ "ignore": ["a.js"] }\n', 'a.js': EVAL }),
    says: 'ignore: a.js',
  },
  {
    title: 'An approval of its own in guardrail.allow.json',
    caught: 'ci',
    why: BASE,
    attempt: stage({
      [ALLOW]: JSON.stringify({ allow: [{ rule: 'no-eval', files: ['a.js'], ...approval }] }),
      'a.js': EVAL,
    }),
    says: 'added no-eval in a.js, by Mallory until',
  },
  {
    title: 'A suppression of its own in guardrail.suppressions.json',
    caught: 'ci',
    why: BASE,
    attempt: async (repo) => {
      repo.write('a.js', DYNAMIC);
      const options = asOptions({ ...DETAILS, 'approved-by': 'Mallory' });
      await guardrail(repo, 'suppress', 'a.js:1', ...options);
      repo.git('add', '-A');
    },
    says: 'guardrail/no-dynamic-module in a.js, by Mallory until',
  },
  {
    title: 'A waiver of its own in guardrail.baseline.json',
    caught: 'ci',
    why: BASE,
    attempt: async (repo) => {
      stage({ [CONFIG]: '{ "maxWaiverDays": 30 }\n', 'a.js': EVAL })(repo);
      const { reason, approvedBy, expires } = approval;
      const options = asOptions({ reason, 'approved-by': approvedBy, expires });
      await guardrail(repo, 'baseline', ...options);
      repo.git('add', '-A');
    },
    says: 'maxWaiverDays: the default becomes 30',
  },
  {
    title: 'A secret permitted in `secrets.allows` in the same change',
    caught: 'ci',
    why: BASE,
    attempt: stage({
      [CONFIG]: JSON.stringify({ secrets: { allows: [{ secret: '/ghp_.*/', ...approval }] } }),
      'a.env': `${TOKEN}\n`,
    }),
    says: 'added secrets.allows',
  },
  {
    title: 'A policy on disk that is not committed',
    caught: 'ci',
    why: 'At the commit the policy on disk counts, and that it is not staged is said. CI does not see it.',
    attempt: (repo) => {
      repo.stage('a.js', EVAL);
      repo.write(CONFIG, '{ "ignore": ["**"] }\n');
    },
    says: 'guardrail/no-eval',
  },
  {
    title: 'A new finding in the place of one that the baseline knows',
    caught: 'commit',
    why: 'An entry is one finding, by a hash of its line; it is no count.',
    before: async (repo) => {
      repo.write('a.js', DYNAMIC);
      await guardrail(repo, 'baseline');
      if (!fs.existsSync(repo.path(BASELINE))) throw new Error('There is no baseline.');
    },
    attempt: stage({ 'a.js': DYNAMIC.replaceAll('name', 'other') }),
    says: 'guardrail/no-dynamic-module',
  },
  {
    title: 'A new finding in the place of one that is suppressed',
    caught: 'commit',
    why: 'As above.',
    before: async (repo) => {
      repo.write('a.js', DYNAMIC);
      const options = asOptions({ ...DETAILS, 'approved-by': 'Ada' });
      await guardrail(repo, 'suppress', 'a.js:1', ...options);
      if (!fs.existsSync(repo.path(SUPPRESSIONS))) throw new Error('There are no suppressions.');
    },
    attempt: stage({ 'a.js': DYNAMIC.replaceAll('name', 'other') }),
    says: 'guardrail/no-dynamic-module',
  },
  {
    title: 'Another secret under the suppression of one that looks the same when masked',
    caught: 'commit',
    why: 'The fingerprint of a secret is a keyed hash of the secret itself.',
    before: async (repo) => {
      const formats = { 'github-pat': { severity: 'medium', ...approval } };
      repo.write(CONFIG, JSON.stringify({ secrets: { formats } }));
      repo.write('a.env', `TOKEN=${TOKEN}\n`);
      const options = asOptions({ ...DETAILS, 'approved-by': 'Ada' });
      await guardrail(repo, 'suppress', 'a.env:1', ...options);
      if (!fs.existsSync(repo.path(SUPPRESSIONS))) throw new Error('There are no suppressions.');
    },
    attempt: stage({ 'a.env': `TOKEN=${TOKEN_2}\n` }),
    says: 'secrets/github-pat',
  },
  {
    title: 'An approval that was for other code',
    caught: 'commit',
    why: 'An approval names rule, file and command; other arguments are not covered.',
    before: (repo) => {
      const git = {
        rule: 'no-unapproved-exec',
        files: ['a.js'],
        command: 'git',
        arguments: ['status'],
      };
      repo.write(ALLOW, JSON.stringify({ allow: [{ ...git, ...approval }] }));
      repo.write('a.js', EXEC);
    },
    attempt: stage({ 'a.js': EXEC.replace('git status', 'git push --force') }),
    says: 'guardrail/no-unapproved-exec',
  },
  {
    title: 'An approval without end',
    caught: 'commit',
    why: 'Its life is limited (`maxApprovalDays`), and so is that of suppressions and waivers.',
    attempt: stage({
      [ALLOW]: JSON.stringify({
        allow: [{ rule: 'no-eval', files: ['a.js'], ...approval, expires: '2999-12-31' }],
      }),
      'a.js': EVAL,
    }),
    says: 'guardrail/allowlist-endless',
  },
  {
    title: 'A policy in a folder of its own',
    caught: 'commit',
    why: 'The policy of the folder counts that the check runs in, which is the root.',
    attempt: stage({ 'web/guardrail.config.json': '{ "ignore": ["**"] }\n', 'web/a.js': EVAL }),
    says: 'guardrail/no-eval',
  },
  {
    title: 'A link in the place of a policy file, to a file that nobody watches',
    caught: 'commit',
    why: 'A policy file must be a file.',
    attempt: (repo) => {
      repo.stage('docs/lax.json', '{ "ignore": ["**"] }\n');
      repo.stage('a.js', EVAL);
      fs.rmSync(repo.path(CONFIG));
      fs.symlinkSync('docs/lax.json', repo.path(CONFIG));
      repo.git('add', '-A');
    },
    says: 'is a link, but must be a file',
  },
  {
    title: 'A policy that is broken, so that none holds',
    caught: 'commit',
    why: 'A mistake in a policy file ends the run with exit code 2.',
    attempt: stage({ [CONFIG]: '{ "profile": "strict", }\n', 'a.js': EVAL }),
    says: 'there is a comma too many here',
  },
  {
    title: 'A key twice, of which reviewers see the first and parsers take the last',
    caught: 'commit',
    why: 'A key that is there twice is a mistake.',
    attempt: stage({ [CONFIG]: '{ "ignore": [],\n\n"ignore": ["**"] }\n', 'a.js': EVAL }),
    says: 'ignore is there twice',
  },
  {
    title: 'A branch from an old commit, when the policy was laxer',
    caught: 'ci',
    why: 'CI checks the merge with the main branch, as GitHub does by default, so its policy of today decides. A check of the branch alone says that the policy has changed since.',
    before: (repo) => {
      repo.write(CONFIG, '{ "ignore": ["a.js"] }\n');
      repo.commit('lax');
      repo.write(CONFIG, '{}\n');
    },
    attempt: (repo) => {
      repo.git('checkout', '-q', '-B', 'work', 'main~1');
      repo.stage('a.js', EVAL);
      repo.git('commit', '-q', '--no-verify', '-m', 'from the past');
      repo.git('merge', '-q', '--no-edit', 'main');
    },
    says: 'guardrail/no-eval',
  },
  {
    title: 'An approval that has run out',
    caught: 'commit',
    why: 'It permits nothing from the day after `expires`.',
    before: (repo) => {
      const old = { rule: 'no-eval', files: ['b.js'], ...approval, expires: inDays(-1) };
      repo.write(ALLOW, JSON.stringify({ allow: [old] }));
    },
    attempt: stage({ 'b.js': EVAL }),
    says: 'guardrail/no-eval',
  },
  {
    title: 'Other code before a line that is suppressed',
    caught: 'not',
    why: 'The fingerprint is that of the line. That is why suppressions end after 90 days at most and are for medium and low findings only; an approval of a high one can be locked to the code around it with `"fingerprint": "new"`.',
    before: async (repo) => {
      repo.write('a.js', `export function load(name) {\n  ${LISTED}\n  ${IMPORT}\n}\n`);
      const options = asOptions({ ...DETAILS, 'approved-by': 'Ada' });
      await guardrail(repo, 'suppress', 'a.js:3', ...options);
      if (!fs.existsSync(repo.path(SUPPRESSIONS))) throw new Error('There are no suppressions.');
    },
    attempt: stage({ 'a.js': `export function load(name) {\n  ${IMPORT}\n}\n` }),
    says: 'Suppressed: guardrail/no-dynamic-module in a.js:2',
  },
  {
    title: 'Code in a folder that the policy ignores',
    caught: 'not',
    why: 'The policy says so. Every file that is left out is counted and named; keep `ignore` short.',
    before: (repo) => {
      repo.write(CONFIG, '{ "ignore": ["vendor/**"] }\n');
    },
    attempt: stage({ 'vendor/a.js': EVAL }),
    says: 'vendor/a.js is ignored by the policy',
  },
];
