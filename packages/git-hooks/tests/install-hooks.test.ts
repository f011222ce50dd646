import fs from 'node:fs';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, test } from 'vitest';
import { installHooks } from '../src/index.js';
import { scratch } from './project.js';

function env(base: NodeJS.ProcessEnv, extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...base, CI: '', HUSKY: '', ...extra };
}

test('git is pointed at the hooks of Husky, once', () => {
  using repo = scratch();
  expect(installHooks(repo.root, { env: env(repo.env) }).status).toBe('installed');
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('.husky/_');
  expect(fs.existsSync(repo.path('.husky/_/pre-commit'))).toBe(true);
  expect(installHooks(repo.root, { env: env(repo.env) }).status).toBe('unchanged');
});

test('a package in a sub-folder gets its own hooks folder', () => {
  using repo = scratch({ files: { 'web/package.json': '{}' } });
  expect(installHooks(repo.path('web'), { env: env(repo.env) }).status).toBe('installed');
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('web/.husky/_');
});

test('a package in a sub-folder shares the hooks folder above it', () => {
  using repo = scratch({ files: { 'web/package.json': '{}', '.husky/pre-commit': 'true\n' } });
  expect(installHooks(repo.path('web'), { env: env(repo.env) }).status).toBe('installed');
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('.husky/_');
});

test('CI and HUSKY=0 are respected; CI can be overruled', () => {
  using repo = scratch();
  expect(installHooks(repo.root, { env: env(repo.env, { HUSKY: '0' }) }).status).toBe('skipped');
  const ci = env(repo.env, { CI: 'true' });
  expect(installHooks(repo.root, { env: ci }).status).toBe('skipped');
  expect(installHooks(repo.root, { env: ci, force: true }).status).toBe('installed');
});

test('without a repository nothing happens', () => {
  using folder = tempRepo({ plain: true });
  expect(installHooks(folder.root, { env: env(folder.env) }).status).toBe('skipped');
});

test('a foreign core.hooksPath stays', () => {
  using repo = scratch();
  repo.git('config', 'core.hooksPath', 'company/hooks');
  const result = installHooks(repo.root, { env: env(repo.env) });
  expect(result.status).toBe('refused');
  expect(result.message).toContain('"company/hooks" (local git configuration)');
  expect(repo.git('config', 'core.hooksPath').trim()).toBe('company/hooks');
  expect(fs.existsSync(repo.path('.husky'))).toBe(false);
});

test('the hooks of another package of the repository stay', () => {
  using repo = scratch({ files: { '.husky/x': '', 'web/.husky/x': '' } });
  repo.git('config', 'core.hooksPath', '.husky/_');
  expect(installHooks(repo.path('web'), { env: env(repo.env) }).status).toBe('refused');
});

test('foreign hooks in .git/hooks stay', () => {
  using repo = scratch();
  fs.mkdirSync(repo.path('.git/hooks'), { recursive: true });
  fs.writeFileSync(repo.path('.git/hooks/pre-push'), '#!/bin/sh\n', { mode: 0o755 });
  const result = installHooks(repo.root, { env: env(repo.env) });
  expect(result.status).toBe('refused');
  expect(result.message).toContain('pre-push');
  expect(fs.existsSync(repo.path('.husky'))).toBe(false);
});
