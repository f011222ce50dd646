import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commit, guardrail, linkPackages, project } from './project.js';

let template: TempRepo;

beforeAll(async () => {
  template = await guarded();
}, 60_000);

afterAll(() => {
  template.remove();
});

/** A copy is a tenth of the work. */
function copyOfGuarded(): TempRepo {
  const repo = tempRepo({ plain: true });
  fs.cpSync(template.root, repo.root, { recursive: true, verbatimSymlinks: true });
  return repo;
}

interface Check {
  readonly id: string;
  readonly status: string;
  readonly found: string;
  readonly remedy?: string;
}

const SOURCE = 'export const answer = 42;\n';

/** A project as init leaves it, committed through its hooks. */
async function guarded(files: Record<string, string> = {}): Promise<TempRepo> {
  const repo = project({
    'package.json': '{ "type": "module" }\n',
    'src/a.js': SOURCE,
    '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - run: npx guardrail check\n',
    '.github/CODEOWNERS': 'guardrail.*.json @security\n',
    ...files,
  });
  linkPackages(repo);
  const cli = fileURLToPath(new URL('..', import.meta.url));
  fs.symlinkSync(cli, repo.path('node_modules/@magi-guardrail/cli'));
  expect((await guardrail(repo, 'init', '--yes', '--no-install')).code).toBe(0);
  expect(commit(repo, 'set up').code).toBe(0);
  return repo;
}

async function examine(repo: TempRepo): Promise<{ code: number; checks: readonly Check[] }> {
  const { code, out } = await guardrail(repo, 'doctor', '--json');
  const report = JSON.parse(out);
  expect(report).toMatchObject({ schemaVersion: 1, exitCode: code });
  return { code, checks: report.checks };
}

function troubles(checks: readonly Check[]): readonly string[] {
  // What the machine has installed is not the project's fault.
  return checks
    .filter(({ id, status }) => status !== 'ok' && id !== 'hooks.node')
    .map(({ id, status }) => `${status} ${id}`);
}

test('a project that init has set up is fine, and nothing is written', async () => {
  using repo = copyOfGuarded();
  const state = () =>
    repo.git('status', '--porcelain', '--ignored') + repo.read('.guardrail/audit.jsonl');
  const before = state();
  const { code, checks } = await examine(repo);
  expect(troubles(checks)).toEqual([]);
  expect(code).toBe(0);
  expect(checks.find(({ id }) => id === 'audit.scan')?.found).toContain('outcome passed');
  expect(state()).toBe(before);
  const { out } = await guardrail(repo, 'doctor');
  expect(out).toMatch(/^ok +eslint\.config +eslint\.config\.js has \d+ rules on, in src\/a\.js/m);
  expect(out).toMatch(/\d+ ok, \d to look at, 0 failed, 0 unknown\.$/);
});

const hook = '.husky/pre-commit';

test.each<[string, string, (repo: TempRepo) => void]>([
  [
    'a foreign hooks folder',
    'fail hooks.connected',
    (repo) => repo.git('config', 'core.hooksPath', 'other'),
  ],
  [
    'a fresh clone',
    'fail hooks.connected',
    (repo) => repo.git('config', '--unset', 'core.hooksPath'),
  ],
  ['a deleted hook file', 'fail hooks.connected', (repo) => fs.rmSync(repo.path(hook))],
  [
    'a hook that git skips',
    'fail hooks.connected',
    (repo) => fs.chmodSync(repo.path('.husky/_/pre-commit'), 0o644),
  ],
  [
    'a work tree without the generated files',
    'fail hooks.connected',
    (repo) => fs.rmSync(repo.path('.husky/_'), { recursive: true }),
  ],
  [
    'what Husky alone has written',
    'warn hooks.runner',
    (repo) => repo.write('.husky/_/commit-msg', '#!/usr/bin/env sh\n. "$(dirname "$0")/h"'),
  ],
  [
    'a Node.js that is gone',
    'warn hooks.runner',
    (repo) => {
      const runner = repo.read('.husky/_/guardrail').replace(/^gr_node=.*$/m, "gr_node='/gone'");
      repo.write('.husky/_/guardrail', runner);
    },
  ],
  [
    'Windows line ends',
    'fail hooks.files',
    (repo) =>
      repo.write('.husky/commit-msg', repo.read('.husky/commit-msg').replaceAll('\n', '\r\n')),
  ],
  [
    'lines of an older version',
    'warn hooks.files',
    (repo) => repo.write(hook, repo.read(hook).replace('guardrail:start 3', 'guardrail:start')),
  ],
  [
    'no hook for merges',
    'warn hooks.connected',
    (repo) => fs.rmSync(repo.path('.husky/pre-merge-commit')),
  ],
  [
    'a manager of hooks that does not know us',
    'fail hooks.connected',
    (repo) => byLefthook(repo, 'pre-commit:\n  jobs:\n    - run: npm test\n'),
  ],
  [
    'a call that is commented out',
    'fail hooks.connected',
    (repo) => repo.write(hook, '# guardrail hook pre-commit\nnpm test\n'),
  ],
  [
    'HUSKY=0 in the file of the user',
    'fail hooks.enabled',
    (repo) => repo.write('.config/husky/init.sh', 'export HUSKY=0\n'),
  ],
  [
    'another work tree that is older than the hooks',
    'warn hooks.worktrees',
    (repo) => {
      repo.git('worktree', 'add', '-q', '-b', 'other', 'tree');
      fs.rmSync(repo.path('tree/.husky/_'), { recursive: true });
    },
  ],
  [
    'a submodule',
    'warn hooks.submodules',
    (repo) => repo.write('.gitmodules', '[submodule "a"]\n\tpath = a\n\turl = ../a\n'),
  ],
  [
    'a rule that is off',
    'fail eslint.config',
    (repo) =>
      repo.write(
        'eslint.config.js',
        `import guardrail from '@magi-guardrail/eslint-config';
export default [...guardrail(), { files: ['src/**'], rules: { 'guardrail/no-eval': 'off' } }];\n`,
      ),
  ],
  [
    'a rule that only warns',
    'warn eslint.config',
    (repo) =>
      repo.write(
        'eslint.config.js',
        `import guardrail from '@magi-guardrail/eslint-config';
export default guardrail({ rules: { 'guardrail/no-eval': 'warn' } });\n`,
      ),
  ],
  [
    'a configuration without our rules',
    'fail eslint.config',
    (repo) => repo.write('eslint.config.js', 'export default [{ files: ["**/*.js"] }];\n'),
  ],
  [
    'ignored sources',
    'warn eslint.config',
    (repo) =>
      repo.write(
        'eslint.config.js',
        `import guardrail from '@magi-guardrail/eslint-config';
export default [...guardrail(), { ignores: ['src/**'] }];\n`,
      ),
  ],
  [
    'a configuration that does not load',
    'fail eslint.config',
    (repo) => repo.write('eslint.config.js', `import './nowhere.js';\n`),
  ],
  ['no configuration', 'fail eslint.config', (repo) => fs.rmSync(repo.path('eslint.config.js'))],
  [
    'no ESLint',
    'fail eslint.installed',
    (repo) => fs.rmSync(repo.path('node_modules/eslint'), { recursive: true }),
  ],
  [
    'an approval that expired',
    'fail policy.approvals',
    (repo) => repo.write('guardrail.allow.json', approvalUntil('2020-01-31')),
  ],
  [
    'an approval that expires soon',
    'warn policy.approvals',
    (repo) =>
      repo.write(
        'guardrail.allow.json',
        approvalUntil(new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)),
      ),
  ],
  [
    'a policy that leaves everything out',
    'warn policy.ignore',
    (repo) => repo.write('guardrail.config.json', '{ "ignore": ["**"] }'),
  ],
  [
    'a policy nobody owns',
    'warn policy.owners',
    (repo) => repo.write('.github/CODEOWNERS', '*.json @all\nguardrail.allow.json\n'),
  ],
  [
    'a CI that does not check',
    'warn ci.check',
    (repo) => {
      fs.rmSync(repo.path('.github/workflows/guardrail.yml'));
      repo.write('.github/workflows/ci.yml', '# guardrail check\nrun: npm test\n');
    },
  ],
  [
    'a tracked trail',
    'fail audit.ignored',
    (repo) => repo.git('add', '-f', '.guardrail/audit.jsonl'),
  ],
  [
    'a bypass, behind which a line is torn',
    'warn audit.bypass',
    (repo) => {
      const event = { event: 'bypass', time: new Date().toISOString() };
      fs.appendFileSync(repo.path('.guardrail/audit.jsonl'), `${JSON.stringify(event)}\n{"ev`);
    },
  ],
])('%s is found', async (_, trouble, damage) => {
  using repo = copyOfGuarded();
  damage(repo);
  const { code, checks } = await examine(repo);
  expect(troubles(checks)).toContain(trouble);
  expect(code).toBe(trouble.startsWith('fail') ? 1 : 0);
  const check = checks.find(({ id }) => trouble.endsWith(id));
  expect(check?.remedy).toMatch(/./);
});

test('what somebody left out on purpose, and what was there before, is told without a warning', async () => {
  using repo = copyOfGuarded();
  fs.rmSync(repo.path('.husky/commit-msg'));
  repo.git('config', 'guardrail.previousHooksPath', 'company/hooks');
  const { checks } = await examine(repo);
  expect(troubles(checks)).toEqual([]);
  const found = (id: string) => checks.find((it) => it.id === id)?.found;
  expect(found('hooks.connected')).toMatch(/^git runs pre-commit, .*; left out: commit-msg$/);
  expect(found('hooks.before')).toBe('the hooks in company/hooks run before ours');
});

/** As `lefthook install` leaves it. */
function byLefthook(repo: TempRepo, config: string): void {
  repo.git('config', '--unset', 'core.hooksPath');
  repo.write('lefthook.yml', config);
  for (const name of ['pre-commit', 'pre-merge-commit']) {
    repo.write(`.git/hooks/${name}`, `#!/bin/sh\ncall_lefthook run "${name}" "$@"\n`);
    fs.chmodSync(repo.path(`.git/hooks/${name}`), 0o755);
  }
}

test('another manager of hooks that calls us is as good', async () => {
  using repo = copyOfGuarded();
  const call = (name: string) => `${name}:\n  jobs:\n    - run: npx guardrail hook ${name}\n`;
  byLefthook(repo, call('pre-commit') + call('pre-merge-commit'));
  expect(troubles((await examine(repo)).checks)).toEqual([]);
});

function approvalUntil(expires: string): string {
  const entry = { rule: 'no-eval', files: ['src/sandbox.js'], approvedBy: 'Ada', expires };
  return JSON.stringify({
    allow: [{ ...entry, reason: 'The sandbox runs what its operator types.' }],
  });
}

test('a policy that cannot be read fails, and what hangs on it is unknown', async () => {
  using repo = copyOfGuarded();
  repo.write('guardrail.config.json', '{ "profil": "strict" }');
  const { code, checks } = await examine(repo);
  expect(code).toBe(1);
  expect(checks.find(({ id }) => id === 'policy.files')?.found).toContain(
    'Did you mean "profile"?',
  );
  expect(checks.find(({ id }) => id === 'eslint.config')?.status).toBe('unknown');
});

test('a bare repository with work trees lacks no hooks', async () => {
  using repo = copyOfGuarded();
  repo.git('worktree', 'add', '-q', '-b', 'other', 'tree');
  repo.git('config', 'core.bare', 'true');
  const { out } = await guardrail(repo, 'doctor', '--json', '--cwd', 'tree');
  const checks: readonly Check[] = JSON.parse(out).checks;
  expect(checks.filter(({ id }) => id === 'hooks.worktrees')).toEqual([]);
});

test('a script that checks counts as the check in CI', async () => {
  using repo = await guarded({
    'package.json':
      '{ "type": "module", "scripts": { "security": "guardrail check --since main" } }\n',
    '.github/workflows/ci.yml': 'run: npm run security\n',
  });
  const { checks } = await examine(repo);
  expect(troubles(checks)).toEqual([]);
});

test('an outdated section for coding agents is found', async () => {
  using repo = copyOfGuarded();
  await guardrail(repo, 'agents');
  const sound = await guardrail(repo, 'agents', '--check');
  expect(sound.code).toBe(0);
  repo.write('guardrail.config.json', '{ "profile": "standard" }');
  expect(troubles((await examine(repo)).checks)).toEqual(['warn agents']);
});

test('a coding agent that may go around the hooks is found', async () => {
  using repo = copyOfGuarded();
  repo.write('.claude/settings.json', '{}');
  const { checks } = await examine(repo);
  expect(troubles(checks)).toEqual(['warn agents.hook']);
  expect(checks.find(({ id }) => id === 'agents.hook')?.remedy).toContain('--for claude --hooks');
  await guardrail(repo, 'agents', '--for', 'claude', '--hooks');
  expect(troubles((await examine(repo)).checks)).toEqual([]);
});

test('a lint-staged configuration is not run', async () => {
  using repo = copyOfGuarded();
  repo.write('lint-staged.config.mjs', `import fs from 'node:fs'; fs.writeFileSync('RAN', '');\n`);
  const { checks } = await examine(repo);
  expect(checks.find(({ id }) => id === 'lint-staged')?.status).toBe('ok');
  expect(fs.existsSync(repo.path('RAN'))).toBe(false);
});

test('without anything, everything that is missing is named', async () => {
  using repo = project({ 'package.json': '{}' });
  const { code, checks } = await examine(repo);
  expect(code).toBe(1);
  expect(troubles(checks)).toEqual([
    'fail packages.cli',
    'fail packages.rules',
    'fail eslint.installed',
    'fail eslint.config',
    'fail hooks.connected',
    'warn policy.files',
    'warn audit.ignored',
    'warn audit.scan',
    'warn ci.check',
  ]);
});

test.each([
  ['package-lock.json', 'npm install --save-dev eslint'],
  ['pnpm-lock.yaml', 'pnpm add --save-dev eslint'],
  ['yarn.lock', 'yarn add --dev eslint'],
  ['bun.lock', 'bun add --dev eslint'],
])('with a %s, the command is `%s`', async (lockfile, command) => {
  using repo = project({ 'package.json': '{}', [lockfile]: '' });
  const { checks } = await examine(repo);
  expect(checks.find(({ id }) => id === 'eslint.installed')?.remedy).toBe(command);
});

test('an optional tool that no scanner is called is most likely misspelt', async () => {
  const scanners = '"scanners": [{ "name": "ruby", "command": ["brakeman"] }]';
  using repo = project({
    'package.json': '{}',
    'guardrail.config.json': `{ "optionalTools": ["semgrp", "ruby"], ${scanners} }`,
  });
  const { checks } = await examine(repo);
  expect(checks.find(({ id }) => id === 'scanners.semgrp')).toMatchObject({
    status: 'warn',
    found: '`optionalTools` names semgrp, and no scanner is called so. Did you mean "semgrep"?',
  });
  expect(checks.find(({ id }) => id === 'scanners.ruby')?.status).toBe('ok');
});

test('a legacy configuration of ESLint is to be migrated first', async () => {
  using repo = copyOfGuarded();
  fs.rmSync(repo.path('eslint.config.js'));
  repo.write('.eslintrc.json', '{}');
  const { checks } = await examine(repo);
  expect(checks.find(({ id }) => id === 'eslint.config')).toMatchObject({
    status: 'fail',
    remedy: 'npx @eslint/migrate-config .eslintrc.json, then npx guardrail init',
  });
});
