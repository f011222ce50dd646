import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, test, vi } from 'vitest';
import { installHooks, uninstallHooks } from '../src/index.js';
import { scratch } from './project.js';

function install(repo: TempRepo, extra: NodeJS.ProcessEnv = {}, folder = '') {
  return installHooks(repo.path(folder), { env: { ...repo.env, CI: '', HUSKY: '', ...extra } });
}

function hooksPath(repo: TempRepo): string {
  return repo.git('config', 'core.hooksPath').trim();
}

test('git is pointed at the hooks of Husky, once, and back', () => {
  using repo = scratch();
  const before = repo.git('config', '--local', '--list');
  expect(install(repo).status).toBe('installed');
  expect(hooksPath(repo)).toBe('.husky/_');
  expect(repo.git('status', '--porcelain')).toBe('');
  expect(install(repo).status).toBe('unchanged');
  expect(uninstallHooks(repo.root, { previous: null, env: repo.env })).toContain('no longer set');
  expect(repo.git('config', '--local', '--list')).toBe(before);
  expect(fs.existsSync(repo.path('.husky'))).toBe(false);
});

test('what another version, Husky or somebody changed is written anew', () => {
  using repo = scratch();
  install(repo);
  const files = ['guardrail', 'pre-commit', 'commit-msg', '.gitignore'];
  const [runner = ''] = files.map((name) => repo.read(`.husky/_/${name}`));
  expect(runner).toContain(path.dirname(process.execPath));
  for (const name of files) {
    fs.appendFileSync(repo.path(`.husky/_/${name}`), '# more\n');
    expect(install(repo).status).toBe('installed');
    expect(install(repo).status).toBe('unchanged');
  }
  fs.chmodSync(repo.path('.husky/_/post-commit'), 0o644);
  expect(install(repo).status).toBe('installed');
  expect(fs.statSync(repo.path('.husky/_/post-commit')).mode & 0o111).not.toBe(0);
  expect(repo.read('.husky/_/guardrail')).toBe(runner);
});

test('a package in a sub-folder gets its own hooks folder', () => {
  using repo = scratch({ files: { 'web/package.json': '{}' } });
  expect(install(repo, {}, 'web').status).toBe('installed');
  expect(hooksPath(repo)).toBe('web/.husky/_');
});

test('a package in a sub-folder shares the hooks folder above it', () => {
  using repo = scratch({ files: { 'web/package.json': '{}', '.husky/pre-commit': 'true\n' } });
  expect(install(repo, {}, 'web').status).toBe('installed');
  expect(hooksPath(repo)).toBe('.husky/_');
});

test('CI and HUSKY=0 are respected; CI can be overruled', () => {
  using repo = scratch();
  expect(install(repo, { HUSKY: '0' }).status).toBe('skipped');
  expect(install(repo, { CI: 'true' }).status).toBe('skipped');
  const env = { ...repo.env, CI: 'true', HUSKY: '' };
  expect(installHooks(repo.root, { env, force: true }).status).toBe('installed');
});

test('without a repository, in a bare one and without git nothing happens', () => {
  using folder = tempRepo({ plain: true });
  expect(install(folder).status).toBe('skipped');
  folder.git('init', '-q', '--bare', '.');
  expect(install(folder).status).toBe('skipped');
  using repo = scratch();
  expect(install(repo, { PATH: repo.path('node_modules') }).status).toBe('skipped');
  expect(fs.existsSync(repo.path('.husky'))).toBe(false);
});

test('hooks that the clone had are remembered, and come back', () => {
  using repo = scratch();
  repo.git('config', 'core.hooksPath', 'company/hooks');
  const result = install(repo);
  expect(result.status).toBe('installed');
  expect(result.message).toContain(`The hooks in ${repo.path('company/hooks')} run before them.`);
  expect(repo.git('config', 'guardrail.previousHooksPath').trim()).toBe('company/hooks');
  expect(install(repo).status).toBe('unchanged');
  expect(uninstallHooks(repo.root, { env: repo.env })).toBe(
    'core.hooksPath is company/hooks again.',
  );
  expect(repo.git('config', '--local', '--list')).not.toContain('guardrail');
});

test('hooks of git’s own folder are remembered; samples, leftovers and what git skips are not', () => {
  using repo = scratch();
  const folder = repo.path('.git/hooks');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'pre-push.sample'), '#!/bin/sh\n', { mode: 0o755 });
  fs.writeFileSync(path.join(folder, 'pre-commit'), '#!/bin/sh\n# husky\n', { mode: 0o755 });
  fs.writeFileSync(path.join(folder, 'commit-msg'), '#!/bin/sh\n', { mode: 0o644 });
  expect(install(repo).status).toBe('installed');
  expect(() => repo.git('config', 'guardrail.previousHooksPath')).toThrow();
  uninstallHooks(repo.root, { env: repo.env });
  fs.writeFileSync(path.join(folder, 'pre-push'), '#!/bin/sh\n', { mode: 0o755 });
  fs.writeFileSync(path.join(folder, 'reference-transaction'), '#!/bin/sh\n', { mode: 0o755 });
  expect(install(repo).message).toContain(`The hooks in ${folder} run before them.`);
  expect(repo.git('config', 'guardrail.previousHooksPath').trim()).toBe('.git/hooks');
  expect(fs.existsSync(repo.path('.husky/_/reference-transaction'))).toBe(true);
  expect(uninstallHooks(repo.root, { env: repo.env })).toBe('core.hooksPath is no longer set.');
});

test('Husky 8 is taken over, and its path comes back', () => {
  using repo = scratch({ files: { '.husky/pre-commit': 'true\n' } });
  repo.git('config', 'core.hooksPath', '.husky');
  expect(install(repo).status).toBe('installed');
  expect(() => repo.git('config', 'guardrail.previousHooksPath')).toThrow();
  uninstallHooks(repo.root, { previous: '.husky', env: repo.env });
  expect(hooksPath(repo)).toBe('.husky');
});

test('hooks of the user stay connected, by Husky alone', () => {
  using repo = scratch({ files: { '.husky/pre-commit': 'true\n' } });
  install(repo);
  expect(uninstallHooks(repo.root, { env: repo.env })).toContain('stays .husky/_');
  expect(fs.existsSync(repo.path('.husky/_/guardrail'))).toBe(false);
  expect(repo.read('.husky/_/pre-commit')).toContain('/h"');
  expect(hooksPath(repo)).toBe('.husky/_');
});

test('nothing that is left leads to the runner when it is gone', () => {
  using repo = scratch({ files: { '.husky/pre-commit': 'echo mine >>log\n' } });
  const machine = repo.path('.git/machine');
  fs.mkdirSync(machine);
  for (const name of ['reference-transaction', 'post-index-change']) {
    fs.writeFileSync(path.join(machine, name), '#!/bin/sh\n', { mode: 0o755 });
  }
  const config = repo.path('.git/machine.config');
  repo.git('config', '--file', config, 'core.hooksPath', machine);
  const env = { ...repo.env, GIT_CONFIG_GLOBAL: config };
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: repo.root, env, stdio: 'pipe' });
  git('worktree', 'add', '-q', 'tree', '-b', 'tree');
  install(repo, { GIT_CONFIG_GLOBAL: config });
  for (const folder of ['.', 'tree']) {
    expect(fs.existsSync(repo.path(`${folder}/.husky/_/reference-transaction`))).toBe(true);
  }
  // Husky reads it, and would write nothing.
  vi.stubEnv('HUSKY', '0');
  const said = uninstallHooks(repo.root, { env });
  vi.unstubAllEnvs();
  expect(said).toContain('stays .husky/_');
  for (const folder of ['.', 'tree']) {
    const left = fs
      .readdirSync(repo.path(`${folder}/.husky/_`))
      .map((it) => `${folder}/.husky/_/${it}`);
    expect(left.filter((name) => repo.read(name).includes('guardrail'))).toEqual([]);
    git('-C', folder, 'commit', '-q', '--allow-empty', '-m', 'x');
    git('-C', folder, 'branch', `of-${folder === '.' ? 'top' : folder}`);
    expect(repo.read(`${folder}/log`)).toBe('mine\n');
  }
  git('fetch', '-q', '.', 'tree:fetched');
});

test('what counts more than the clone is not fought', () => {
  using repo = scratch({ files: { '.husky/_/h': '', 'web/.husky/x': '' } });
  repo.git('config', 'core.hooksPath', '.husky/_');
  const other = install(repo, {}, 'web');
  expect(other.status).toBe('refused');
  expect(other.message).toContain('another package of this repository has its hooks there');
  repo.git('config', 'extensions.worktreeConfig', 'true');
  repo.git('config', '--worktree', 'core.hooksPath', 'mine');
  const { status, message } = install(repo);
  expect(status).toBe('refused');
  expect(message).toContain(
    'Run `git config --worktree --unset core.hooksPath` and install again.',
  );
  const inEnv = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.hooksPath',
    GIT_CONFIG_VALUE_0: 'x',
  };
  expect(install(repo, inEnv).message).toContain('Take it out of the environment');
});

test('work trees that are there get the hooks as well', () => {
  using repo = scratch({ files: { 'web/package.json': '{}' } });
  repo.git('worktree', 'add', '-q', 'tree', '-b', 'tree');
  install(repo, {}, 'web');
  expect(fs.existsSync(repo.path('tree/web/.husky/_/pre-commit'))).toBe(true);
  expect(repo.git('-C', 'tree', 'status', '--porcelain')).toBe('');
  uninstallHooks(repo.path('web'), { env: repo.env });
  expect(fs.existsSync(repo.path('tree/web/.husky'))).toBe(false);
});

test('a clone that cannot be written has no hooks, and that is said', () => {
  using repo = scratch();
  // A folder is in the place of the file; root may write everywhere.
  fs.rmSync(repo.path('.husky'), { recursive: true, force: true });
  fs.writeFileSync(repo.path('.husky'), '');
  const { status, message } = install(repo);
  expect(status).toBe('failed');
  expect(message).toContain('The hooks are not installed: ');
});
