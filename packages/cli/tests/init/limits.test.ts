import fs from 'node:fs';
import { expect, test } from 'vitest';
import { guardrail, project, snapshot } from '../project.js';
import { treeOf } from './tree.js';

const INIT = ['init', '--yes', '--no-install'];

test('a read-only file is somebody’s decision: nothing is written', async () => {
  using repo = project({ 'package.json': '{}\n' });
  fs.chmodSync(repo.path('package.json'), 0o444);
  const start = treeOf(repo);
  const { code, err } = await guardrail(repo, ...INIT);
  expect(code).toBe(2);
  expect(err).toContain('package.json is read-only. Nothing was written.');
  expect(withoutRecord(treeOf(repo))).toEqual(withoutRecord(start));
});

test('a file in another encoding: nothing is written', async () => {
  using repo = project({ 'package.json': '{}\n' });
  repo.write('.gitignore', Buffer.from('größe/\n', 'latin1'));
  const start = treeOf(repo);
  const { code, err } = await guardrail(repo, ...INIT);
  expect(code).toBe(2);
  expect(err).toContain('.gitignore is not UTF-8 text. Nothing was written.');
  expect(treeOf(repo)).toEqual(start);
});

test.for([
  ['^8.57.0', true],
  ['8', true],
  ['~9.5.0', true],
  ['^9.5.0', false],
  ['^9.39.0 || ^10', false],
  ['latest', false],
] as const)('ESLint %s is too old: %s', async ([range, isOld]) => {
  using repo = project({
    'package.json': `{ "devDependencies": { "eslint": "${range}" } }\n`,
    '.eslintrc.cjs': 'module.exports = {};\n',
  });
  const start = treeOf(repo);
  const { code, err } = await guardrail(repo, ...INIT);
  expect(code).toBe(isOld ? 2 : 0);
  if (!isOld) return;
  expect(err).toContain(`asks for ESLint ${range}, and the rules need 9.10`);
  expect(err).toContain('npx @eslint/migrate-config .eslintrc.cjs');
  expect(treeOf(repo)).toEqual(start);
});

test('a file behind a link is changed where it is', async () => {
  using repo = project({ 'package.json': '{}\n', 'shared/ignore': 'node_modules/\n' });
  fs.rmSync(repo.path('.gitignore'));
  fs.symlinkSync('shared/ignore', repo.path('.gitignore'));
  const start = treeOf(repo);
  expect((await guardrail(repo, ...INIT)).code).toBe(0);
  expect(repo.read('shared/ignore')).toBe('node_modules/\n.guardrail/\n');
  expect(fs.lstatSync(repo.path('.gitignore')).isSymbolicLink()).toBe(true);
  await guardrail(repo, 'uninstall', '--yes', '--no-install', '--purge');
  expect(treeOf(repo)).toEqual(start);
});

test('a work tree beside the first one', async () => {
  using repo = project({ 'package.json': '{}\n' });
  repo.git('worktree', 'add', '-q', 'second', '-b', 'second');
  const { out, code } = await guardrail(repo, ...INIT, '--cwd', 'second');
  expect(code).toBe(0);
  expect(out).toContain('This is one of several work trees.');
  expect(repo.read('second/.husky/pre-commit')).toContain('guardrail hook pre-commit "$@"');
  expect(repo.read('package.json')).toBe('{}\n');
  await guardrail(repo, 'uninstall', '--yes', '--no-install', '--purge', '--cwd', 'second');
  expect(repo.git('-C', 'second', 'status', '--short')).toBe('');
  expect(repo.git('config', '--local', '--list')).not.toContain('hookspath');
});

test('a submodule', async () => {
  using other = project({ 'package.json': '{}\n' });
  using repo = project({ 'package.json': '{}\n' });
  repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', other.root, 'lib');
  const { out, code } = await guardrail(repo, ...INIT, '--cwd', 'lib');
  expect(code).toBe(0);
  expect(out).toContain('This is a submodule.');
  expect(repo.git('-C', 'lib', 'config', 'core.hooksPath').trim()).toBe('.husky/_');
  expect(Object.keys(snapshot(repo))).not.toContain('.husky/pre-commit');
});

test.for(['security', '@', '@a @b c'])('%j is no owner', async (owner) => {
  using repo = project({ 'package.json': '{}\n' });
  const { code, err } = await guardrail(repo, ...INIT, '--owner', owner);
  expect(code).toBe(2);
  expect(err).toContain('is no owner. Write @user, @organisation/team or an e-mail address');
});

test('a CODEOWNERS without an owner for the policy: the line is shown', async () => {
  using repo = project({ 'package.json': '{}\n', CODEOWNERS: '* @all\n' });
  const { out } = await guardrail(repo, ...INIT);
  expect(out).toContain('By hand, CODEOWNERS: say who approves changes of the policy');
  expect(out).toContain('/guardrail.*.json @your-security-team');
  expect(repo.read('CODEOWNERS')).toBe('* @all\n');
});

test('--no-ci leaves continuous integration alone', async () => {
  using repo = project({
    'package.json': '{}\n',
    '.github/dependabot.yml': '',
    '.gitlab-ci.yml': '',
  });
  const { out } = await guardrail(repo, ...INIT, '--no-ci');
  expect(out).not.toContain('By hand');
  expect(fs.existsSync(repo.path('.github/workflows'))).toBe(false);
});

function withoutRecord({ '(record)': _, ...tree }: Record<string, string>) {
  return tree;
}
