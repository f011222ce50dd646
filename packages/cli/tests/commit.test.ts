import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { commit, guardrail, linkPackages, project, TOKEN } from './project.js';

async function guarded(files: Record<string, string> = {}): Promise<TempRepo> {
  const repo = project({ 'package.json': '{ "type": "module" }\n', ...files });
  linkPackages(repo);
  expect((await guardrail(repo, 'init', '--yes', '--no-install')).code).toBe(0);
  return repo;
}

test('what init wrote can be committed; a bad commit is blocked, a good one passes', async () => {
  using repo = await guarded();
  const first = commit(repo, 'set up');
  expect(first.out + first.err).not.toContain('Prettier');
  expect(first.code).toBe(0);
  const head = repo.git('rev-parse', 'HEAD');
  repo.write('a.js', 'export const run = (text) => eval(text);\n');
  const bad = commit(repo);
  expect(bad.code).not.toBe(0);
  expect(bad.out + bad.err).toContain('guardrail/no-eval');
  expect(repo.git('rev-parse', 'HEAD')).toBe(head);
  repo.write('a.js', 'export const run = (text) => JSON.parse(text);\n');
  expect(commit(repo).code).toBe(0);
  expect(repo.git('status', '--short')).toBe('');
});

test('what is staged decides, and unstaged edits survive', async () => {
  using repo = await guarded({ 'notes.md': 'a\n\nb\n' });
  expect(commit(repo, 'set up').code).toBe(0);
  repo.stage('notes.md', 'a, staged\n\nb\n');
  repo.write('notes.md', `a, staged\n\nb, with ${TOKEN}\n`);
  expect(commit(repo, 'clean half', false).code).toBe(0);
  expect(repo.read('notes.md')).toBe(`a, staged\n\nb, with ${TOKEN}\n`);
  repo.git('add', 'notes.md');
  repo.write('notes.md', 'a, staged\n\nb, clean again\n');
  const blocked = commit(repo, 'secret half', false);
  expect(blocked.code).not.toBe(0);
  expect(blocked.out + blocked.err).not.toContain(TOKEN);
  expect(repo.read('notes.md')).toBe('a, staged\n\nb, clean again\n');
});

test('a merge that brings a finding is blocked', async () => {
  using repo = await guarded();
  expect(commit(repo, 'set up').code).toBe(0);
  repo.git('checkout', '-q', '-b', 'other');
  repo.write('a.js', 'export const run = (text) => eval(text);\n');
  repo.commit('sneaked in');
  repo.git('checkout', '-q', 'main');
  repo.write('b.js', 'export {};\n');
  repo.commit('main moves');
  expect(() => repo.git('merge', '--no-edit', 'other')).toThrow();
});

test('without node_modules the commit is blocked, and the command is named', async () => {
  using repo = await guarded();
  fs.rmSync(repo.path('node_modules'), { recursive: true });
  const { code, err } = commit(repo);
  expect(code).not.toBe(0);
  expect(err).toContain('guardrail is not installed here');
  expect(err).toContain('Run `npm ci`');
});

test('a project in a sub-folder is guarded', async () => {
  using repo = project({ 'web/package.json': '{ "type": "module" }\n' });
  linkPackages(repo, 'web');
  expect((await guardrail(repo, 'init', '--yes', '--no-install', '--cwd', 'web')).code).toBe(0);
  expect(commit(repo, 'set up').code).toBe(0);
  repo.write('web/a.js', 'export const run = (text) => eval(text);\n');
  const bad = commit(repo);
  expect(bad.code).not.toBe(0);
  expect(bad.out + bad.err).toContain('guardrail/no-eval');
});

test('in a tracked folder of hooks a bad commit is blocked, whatever the hook does after', async () => {
  using repo = project({
    'package.json': '{ "type": "module" }\n',
    '.githooks/pre-commit': '#!/bin/bash\necho mine\nexit 0\n',
  });
  fs.chmodSync(repo.path('.githooks/pre-commit'), 0o755);
  repo.git('config', 'core.hooksPath', '.githooks');
  linkPackages(repo);
  expect((await guardrail(repo, 'init', '--yes', '--no-install')).code).toBe(0);
  expect(commit(repo, 'set up').code).toBe(0);
  repo.write('a.js', 'export const run = (text) => eval(text);\n');
  const bad = commit(repo);
  expect(bad.code).not.toBe(0);
  expect(bad.out + bad.err).toContain('mine');
  expect(bad.out + bad.err).toContain('guardrail/no-eval');
});

test('after uninstall nothing is blocked any more', async () => {
  using repo = await guarded({ 'a.js': 'export {};\n' });
  expect((await guardrail(repo, 'uninstall', '--yes', '--no-install', '--purge')).code).toBe(0);
  repo.write('a.js', 'export const run = (text) => eval(text);\n');
  expect(commit(repo).code).toBe(0);
});

test('hook install connects git with the hooks', async () => {
  using repo = project({ 'package.json': '{}' });
  const { code } = await guardrail(repo, 'hook', 'install');
  expect(code).toBe(0);
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('.husky/_');
});

test('a Prettier that the project does not have formats nothing', async () => {
  using repo = await guarded();
  repo.commit('set up');
  const others = repo.path('others');
  fs.mkdirSync(path.join(others, 'prettier'), { recursive: true });
  fs.writeFileSync(path.join(others, 'prettier/package.json'), '{ "main": "index.cjs" }');
  fs.writeFileSync(path.join(others, 'prettier/index.cjs'), 'throw new Error("not asked for");');
  repo.write('.gitignore', 'node_modules/\n.guardrail/\nothers/\n');
  repo.write('.prettierrc', '{}\n');
  repo.write('a.js', 'export   {}\n');
  const { code, out, err } = commit({ ...repo, env: { ...repo.env, NODE_PATH: others } });
  expect(out + err).toContain('Prettier is not installed');
  expect(code).toBe(0);
  expect(repo.read('a.js')).toBe('export   {}\n');
});
