import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, test } from 'vitest';
import { commit, guardrail, linkPackages, project, TOKEN } from './project.js';

interface Manager {
  readonly name: string;
  /** Its configuration before init. */
  readonly files: Readonly<Record<string, string>>;
  /** Its own program, which writes the hooks that git runs. */
  readonly install: readonly string[];
}

const MANAGERS: readonly Manager[] = [
  {
    name: 'lefthook',
    files: { 'lefthook.yml': 'pre-commit:\n  commands:\n    own:\n      run: touch .git/own\n' },
    install: [program('lefthook/bin/index.js'), 'install'],
  },
  {
    name: 'simple-git-hooks',
    files: { '.simple-git-hooks.json': '{ "pre-commit": "touch .git/own" }\n' },
    install: [program('simple-git-hooks/cli.js')],
  },
];

function program(file: string): string {
  return fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));
}

/** As a team has it that runs its hooks with another program, and adds guardrail. */
async function guardedBy({ files, install }: Manager, folder = ''): Promise<TempRepo> {
  const manifest = folder === '' ? 'package.json' : `${folder}/package.json`;
  const repo = project({ [manifest]: '{ "type": "module" }\n', ...files });
  linkPackages(repo, folder);
  // The program of the manager, where its hooks look for it.
  fs.mkdirSync(repo.path('node_modules'), { recursive: true });
  for (const name of ['lefthook', 'simple-git-hooks']) {
    fs.symlinkSync(program(name), repo.path(`node_modules/${name}`));
  }
  const at = folder === '' ? [] : ['--cwd', folder];
  expect(await guardrail(repo, 'init', '--yes', '--no-install', ...at)).toMatchObject({ code: 0 });
  expect(fs.existsSync(repo.path('.husky'))).toBe(false);
  const { status, stderr } = spawnSync(process.execPath, install, {
    cwd: repo.root,
    env: { ...repo.env, CI: '', LEFTHOOK: '' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return repo;
}

test.for(MANAGERS)('$name: every hook reaches us', async (manager) => {
  using repo = await guardedBy(manager);
  const first = commit(repo, 'set up');
  expect(first.code, first.out + first.err).toBe(0);
  expect(fs.existsSync(repo.path('.git/own'))).toBe(true);
  expect(message(repo)).toBe('set up\n');

  repo.stage('a.js', 'export const run = (text) => eval(text);\n');
  const bad = commit(repo, 'bad', false);
  expect(bad.code).not.toBe(0);
  expect(bad.out + bad.err).toContain('guardrail/no-eval');

  repo.stage('a.js', 'export const run = (text) => JSON.parse(text);\n');
  const telling = commit(repo, `deploy with ${TOKEN}`, false);
  expect(telling.code).not.toBe(0);
  expect(telling.out + telling.err).toContain('the message of this commit holds a secret');
  expect(commit(repo, 'good', false).code).toBe(0);

  repo.stage('b.js', 'export const run = (text) => eval(text);\n');
  const around = commit(repo, 'around', false, '--no-verify');
  expect(around.code, around.err).toBe(0);
  expect(around.out + around.err).toContain('guardrail: this commit was not checked');
  expect(message(repo)).toContain('Guardrail: bypassed');
  repo.git('init', '-q', '--bare', '.git/remote');
  const push = spawnSync('git', ['push', '.git/remote', 'main'], {
    cwd: repo.root,
    env: { ...repo.env, CI: '', NO_COLOR: '1' },
    encoding: 'utf8',
    input: '',
  });
  expect(push.status, push.stdout + push.stderr).not.toBe(0);
  expect(push.stdout + push.stderr).toContain('guardrail/no-eval');
});

test.for(MANAGERS)('$name: a rebase is told once, at its end', async (manager) => {
  using repo = await guardedBy(manager);
  repo.commit('set up');
  for (const name of ['a', 'b', 'c']) {
    repo.write(`${name}.txt`, `${name}\n`);
    repo.commit(name);
    if (name === 'a') repo.git('switch', '-q', '-c', 'side', 'HEAD~1');
  }
  const { status, stdout, stderr } = spawnSync('git', ['rebase', 'main'], {
    cwd: repo.root,
    env: { ...repo.env, CI: '', NO_COLOR: '1' },
    encoding: 'utf8',
    input: '',
  });
  expect(status, stderr).toBe(0);
  expect((stdout + stderr).match(/guardrail: this commit was not checked.*/g)).toEqual([
    'guardrail: this commit was not checked, because git runs no check when it moves commits. It will be on push and in CI.',
  ]);
  expect(repo.git('log', '--format=%B', 'main..')).not.toContain('Guardrail');
  const trail = repo.read('.guardrail/audit.jsonl').match(/"how":"[\w-]+"/g);
  expect(trail).toEqual(['"how":"unverified"']);
});

test.for(MANAGERS)('$name: a package in a sub-folder', async (manager) => {
  using repo = await guardedBy(manager, 'apps/web');
  expect(commit(repo, 'set up').code).toBe(0);
  repo.stage('apps/web/a.js', 'export const run = (text) => eval(text);\n');
  const bad = commit(repo, 'bad', false);
  expect(bad.code).not.toBe(0);
  expect(bad.out + bad.err).toContain('guardrail/no-eval');
});

test.for(MANAGERS)('$name: without node_modules nothing passes', async (manager) => {
  using repo = await guardedBy(manager);
  fs.rmSync(repo.path('node_modules/.bin'), { recursive: true });
  expect(commit(repo, 'set up').code).not.toBe(0);
});

function message(repo: TempRepo): string {
  return repo.git('log', '-1', '--format=%B').trimEnd() + '\n';
}
