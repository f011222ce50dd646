import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, test } from 'vitest';
import { guardrail, project, snapshot } from './project.js';

const APPROVAL = [
  '--reason',
  'The key is dead.',
  '--approved-by',
  'Ada',
  '--expires',
  '2030-01-31',
];

test('init outside of a repository', async () => {
  using folder = tempRepo({ plain: true, files: { 'package.json': '{}' } });
  const before = snapshot(folder);
  const { code, err } = await guardrail(folder, 'init', '--yes');
  expect(code).toBe(2);
  expect(err).toContain('is not in a git work tree');
  expect(snapshot(folder)).toEqual(before);
});

test('init without package.json', async () => {
  using repo = project({});
  const { code, err } = await guardrail(repo, 'init', '--yes');
  expect(code).toBe(2);
  expect(err).toContain('There is no package.json');
});

test('init with a broken package.json', async () => {
  using repo = project({ 'package.json': '{ "name": ' });
  const before = snapshot(repo);
  const { code, err } = await guardrail(repo, 'init', '--yes');
  expect(code).toBe(2);
  expect(err).toContain('package.json is not valid JSON');
  expect(snapshot(repo)).toEqual(before);
});

test('init with a mistake in the policy that is there writes the rest and names it, each time', async () => {
  const policy = '{ "profile": "strct" }\n';
  using repo = project({ 'package.json': '{}\n', 'guardrail.config.json': policy });
  const first = await guardrail(repo, 'init', '--yes', '--no-install', '--adopt');
  expect(first.code).toBe(2);
  expect(first.err).toContain('guardrail.config.json:1: profile must be "strict" or "standard"');
  expect(first.err).toContain('no commit passes while the policy cannot be read');
  const second = await guardrail(repo, 'init', '--yes', '--no-install');
  expect(second).toMatchObject({ code: 2, err: first.err });
  expect(second.out).toContain('Nothing to write.');
  expect(second.out).not.toContain('everything is set up');
  expect(repo.read('guardrail.config.json')).toBe(policy);
});

test('a write error says what was written and what was not', async () => {
  // A file where init needs a folder.
  using repo = project({ 'package.json': '{}\n', '.husky': '' });
  const { code, err } = await guardrail(repo, 'init', '--yes', '--no-install');
  expect(code).toBe(2);
  expect(err).toMatch(/Written: eslint\.config\.mjs, .*Not written: \.husky\/pre-merge-commit, /);
});

test.for([
  [['chek'], 'Did you mean "check"?'],
  [['check', '--stagd'], 'Did you mean "staged"?'],
  [['check', '--format', 'jsn'], 'Did you mean "json"?'],
  [['check', '--profile', 'lax'], 'Known: strict, standard.'],
  [['check', '--cwd', 'nowhere'], 'there is no folder'],
  [['check', 'a.js', '--staged'], 'not both'],
  [['check', 'a.js', '--since', 'main'], 'Give paths or --since, not both'],
  [['check', '--staged', '--since', 'main'], 'Give --staged or --since, not both'],
  [['check', '--since', 'a', '--since=b'], '--since is given 2 times'],
  [['check', '--since', 'nowhere'], 'git knows no commit "nowhere" here'],
  [['check', '--since'], 'since'],
  [['baseline', '--update', '--prune'], 'Give --update or --prune, not both'],
  [['baseline', '--update'], 'There is no guardrail.baseline.json'],
  [['baseline', '--reason', 'The key is dead.'], 'also needs --approved-by and --expires'],
  [['baseline', '--prune', ...APPROVAL], '--prune records nothing'],
  [['baseline', ...APPROVAL.slice(0, -1), '2020-01-31'], 'expires is 2020-01-31, which is past'],
  [['hook', 'pre-pusch'], 'Did you mean "pre-push"?'],
  [['hook', 'instal'], 'Did you mean "install"?'],
] as const)('usage: %s', async ([args, text]) => {
  using repo = project({});
  const { code, err } = await guardrail(repo, ...args);
  expect(code).toBe(2);
  expect(err).toContain(text);
});
