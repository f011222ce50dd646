import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, test } from 'vitest';
import { blockOf, installHooks } from '../src/index.js';
import { scratch } from './project.js';

/** A repository with installed hooks, which say their name and what they are given. */
function installed(
  hooks: Readonly<Record<string, string>> = {},
  env: NodeJS.ProcessEnv = {},
): TempRepo {
  const files = Object.entries(hooks).map(([name, text]) => [`.husky/${name}`, text]);
  const repo = scratch({ files: Object.fromEntries(files) });
  expect(install(repo, env).status).toBe('installed');
  return repo;
}

function install(repo: TempRepo, env: NodeJS.ProcessEnv = {}) {
  return installHooks(repo.root, { env: { ...repo.env, CI: '', HUSKY: '', ...env } });
}

/** A folder with hooks that write down how they were called. */
function theirs(repo: TempRepo, folder: string, names: readonly string[], code = 0): string {
  const place = repo.path(folder);
  fs.mkdirSync(place, { recursive: true });
  for (const name of names) {
    const input = name === 'pre-push' || name === 'post-rewrite' ? 'cat; ' : '';
    const text = `#!/bin/sh\n{ echo "theirs: ${name} $*"; ${input}} >>"${repo.path('.git/log')}"\nexit ${code}\n`;
    fs.writeFileSync(path.join(place, name), text, { mode: 0o755 });
  }
  return place;
}

function log(repo: TempRepo): string {
  const file = repo.path('.git/log');
  const text = fs.existsSync(file) ? repo.read('.git/log') : '';
  fs.rmSync(file, { force: true });
  return text;
}

function run(repo: TempRepo, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: repo.root,
    env: { ...repo.env, HUSKY: '', ...env },
    encoding: 'utf8',
    input: '',
  });
  return { status, said: stdout + stderr };
}

const OURS = 'echo "ours: $(basename "$0") $*" >>.git/log\n';
const COMMIT = ['commit', '-q', '--allow-empty', '-m', 'x'];

test('hooks that were there run first, with the same arguments, and those that we have none for', () => {
  using repo = scratch({ files: { '.husky/pre-commit': OURS, '.husky/commit-msg': OURS } });
  theirs(repo, '.git/hooks', ['pre-commit', 'commit-msg', 'post-commit', 'post-index-change']);
  install(repo);
  repo.stage('a.txt', 'a\n');
  log(repo);
  expect(run(repo, COMMIT)).toEqual({ status: 0, said: '' });
  const lines = log(repo)
    .split('\n')
    .filter((line) => !line.includes('post-index-change'));
  expect(lines).toEqual([
    'theirs: pre-commit ',
    'ours: pre-commit ',
    'theirs: commit-msg .git/COMMIT_EDITMSG',
    'ours: commit-msg .git/COMMIT_EDITMSG',
    'theirs: post-commit ',
    '',
  ]);
});

test('one that fails is final, with its code, and ours do not run', () => {
  using repo = scratch({ files: { '.husky/pre-commit': OURS, '.husky/post-commit': OURS } });
  theirs(repo, 'company', ['pre-commit'], 7);
  repo.git('config', 'core.hooksPath', 'company');
  install(repo);
  expect(run(repo, COMMIT).status).toBe(1);
  expect(log(repo)).toBe('theirs: pre-commit \n');
  expect(
    spawnSync(repo.path('.husky/_/pre-commit'), { cwd: repo.root, env: repo.env }).status,
  ).toBe(7);
  theirs(repo, 'company', ['pre-commit']);
  theirs(repo, 'company', ['post-commit'], 3);
  expect(run(repo, COMMIT).status).toBe(0);
  expect(log(repo)).toContain('theirs: post-commit \nours: post-commit \n');
  // Nobody has to live with them.
  repo.git('config', 'guardrail.previousHooksPath', '');
  expect(run(repo, COMMIT).status).toBe(0);
  expect(log(repo)).toBe('ours: pre-commit \nours: post-commit \n');
});

test('both read what git says before a push', () => {
  using repo = scratch({ files: { '.husky/pre-push': `${OURS}cat >>.git/log\n` } });
  theirs(repo, '.git/hooks', ['pre-push']);
  install(repo);
  repo.git('init', '-q', '--bare', '.git/remote');
  log(repo);
  expect(run(repo, ['push', '-q', '.git/remote', 'main']).status).toBe(0);
  const head = repo.git('rev-parse', 'HEAD').trim();
  const refs = `refs/heads/main ${head} refs/heads/main ${'0'.repeat(40)}\n`;
  const args = '.git/remote .git/remote\n';
  expect(log(repo)).toBe(`theirs: pre-push ${args}${refs}ours: pre-push ${args}${refs}`);
});

test('hooks of the whole machine run, whoever sets them and when, and of two only one', () => {
  using repo = installed({ 'pre-commit': OURS });
  const folder = theirs(repo, 'machine', ['pre-commit', 'post-merge']);
  repo.write('machine.ini', `[core]\n\thooksPath = ${folder}\n`);
  const env = { GIT_CONFIG_GLOBAL: repo.path('machine.ini') };
  expect(run(repo, COMMIT, env).status).toBe(0);
  expect(log(repo)).toBe('theirs: pre-commit \nours: pre-commit \n');
  // Git itself would let those of the clone win.
  theirs(repo, 'company', []);
  repo.git('config', 'guardrail.previousHooksPath', 'company');
  expect(run(repo, COMMIT, env).status).toBe(0);
  expect(log(repo)).toBe('ours: pre-commit \n');
  repo.git('config', '--unset', 'guardrail.previousHooksPath');
  repo.write('machine.ini', '[core]\n\thooksPath = ~/machine\n');
  expect(run(repo, COMMIT, env).status).toBe(0);
  expect(log(repo)).toBe('theirs: pre-commit \nours: pre-commit \n');
});

test('a hook of the machine that runs the hooks of the repository runs once, and ours twice', () => {
  using repo = installed({ 'pre-commit': OURS });
  const folder = theirs(repo, 'machine', ['pre-commit']);
  const script = `#!/bin/sh\necho "theirs" >>.git/log\n"$(git config --local core.hooksPath)/pre-commit" "$@"\n`;
  fs.writeFileSync(path.join(folder, 'pre-commit'), script, { mode: 0o755 });
  repo.write('machine.ini', `[core]\n\thooksPath = ${folder}\n`);
  expect(run(repo, COMMIT, { GIT_CONFIG_GLOBAL: repo.path('machine.ini') }).status).toBe(0);
  expect(log(repo)).toBe('theirs\nours: pre-commit \nours: pre-commit \n');
});

test('a hooks path of the machine that leads to these very hooks makes no loop', () => {
  using repo = installed({ 'pre-commit': OURS });
  repo.write('machine.ini', `[core]\n\thooksPath = ${repo.path('.husky/_')}\n`);
  expect(run(repo, COMMIT, { GIT_CONFIG_GLOBAL: repo.path('machine.ini') }).status).toBe(0);
  expect(log(repo)).toBe('ours: pre-commit \n');
});

test('a new work tree has the hooks, and runs those of git’s own folder too', () => {
  using repo = scratch({ files: { '.husky/pre-commit': 'echo "ours in $PWD" >&2\n' } });
  theirs(repo, '.git/hooks', ['pre-commit']);
  install(repo);
  repo.git('worktree', 'add', '-q', 'tree', '-b', 'tree');
  const { status, said } = run(repo, ['-C', 'tree', ...COMMIT]);
  expect(status).toBe(0);
  expect(said).toBe(`ours in ${repo.path('tree')}\n`);
  expect(log(repo)).toBe('theirs: pre-commit \n');
});

test('a work tree of a branch without hook files, and of a project in a sub-folder', () => {
  using repo = scratch({ files: { 'web/package.json': '{}\n' } });
  repo.write('web/.husky/pre-commit', 'exit 1\n');
  const env = { ...repo.env, CI: '', HUSKY: '' };
  expect(installHooks(repo.path('web'), { env }).status).toBe('installed');
  repo.git('worktree', 'add', '-q', 'tree', '-b', 'tree');
  expect(run(repo, ['-C', 'tree', ...COMMIT]).status).toBe(0);
  repo.write('tree/web/.husky/pre-commit', 'exit 1\n');
  expect(run(repo, ['-C', 'tree', ...COMMIT]).status).toBe(1);
});

/** Only what a system without Node.js has. */
function system(repo: TempRepo): string {
  const folder = repo.path('.git/system');
  fs.mkdirSync(folder, { recursive: true });
  for (const name of ['git', 'sh', 'cat', 'cp', 'mkdir', 'grep', 'sed', 'basename', 'env']) {
    const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    const target = path.join(folder, name);
    if (!fs.existsSync(target)) fs.symlinkSync(fs.realpathSync(stdout.trim()), target);
  }
  return folder;
}

const ASKS = `${blockOf('pre-commit', { folder: '', install: 'npm ci' })}`;

/** The hook asks a `guardrail` which Node.js it was started with. */
function withProgram(repo: TempRepo): void {
  const text = '#!/bin/sh\necho "with $(command -v node)" >&2\n';
  fs.writeFileSync(repo.path('node_modules/.bin/guardrail'), text, { mode: 0o755 });
}

test('without Node.js on the PATH the one that installed the hooks is found', () => {
  using repo = installed({ 'pre-commit': ASKS });
  withProgram(repo);
  const bare = run(repo, COMMIT, { PATH: system(repo) });
  expect(bare).toEqual({ status: 0, said: `with ${path.dirname(process.execPath)}/node\n` });
});

test.for([
  ['nvm', '.nvm/versions/node/v24.1.0/bin', 'v24.1.0'],
  ['fnm', '.local/share/fnm/node-versions/v24.1.0/installation/bin', 'v24.1.0'],
  ['mise', '.local/share/mise/installs/node/24.1.0/bin', 'v24.1.0'],
  ['asdf', '.asdf/installs/nodejs/24.1.0/bin', 'v24.1.0'],
  ['Volta', '.volta/bin', 'v24.1.0'],
] as const)('a version manager has it: %s', ([, folder, version]) => {
  using repo = installed({ 'pre-commit': ASKS });
  withProgram(repo);
  forgetNode(repo);
  fakeNode(repo, '.nvm/versions/node/v18.0.0/bin', 'v18.0.0');
  fakeNode(repo, folder, version);
  const { status, said } = run(repo, COMMIT, { PATH: system(repo), NVM_DIR: '', FNM_DIR: '' });
  expect({ status, said }).toEqual({ status: 0, said: `with ${repo.path(folder)}/node\n` });
});

test('one of the system that is too old gives way', () => {
  using repo = installed({ 'pre-commit': ASKS });
  withProgram(repo);
  const runner = repo.read('.husky/_/guardrail');
  repo.write('.husky/_/guardrail', runner.replace('/usr/local/bin/*', `${system(repo)}/*`));
  fakeNode(repo, '.git/system', 'v18.19.0');
  const place = () => run(repo, COMMIT, { PATH: system(repo) }).said;
  expect(place()).toBe(`with ${path.dirname(process.execPath)}/node\n`);
  fakeNode(repo, '.git/system', 'v24.0.0');
  expect(place()).toBe(`with ${system(repo)}/node\n`);
});

test('the project says which one', () => {
  using repo = installed({ 'pre-commit': ASKS });
  withProgram(repo);
  repo.write('.nvmrc', 'v24.1\n');
  for (const version of ['v24.1.0', 'v25.0.0', 'v24.11.0']) {
    fakeNode(repo, `.nvm/versions/node/${version}/bin`, version);
  }
  const { said } = run(repo, COMMIT, { PATH: system(repo), NVM_DIR: '' });
  expect(said).toBe(`with ${repo.path('.nvm/versions/node/v24.1.0/bin')}/node\n`);
});

test('nothing passes where there is none, and three lines say what to do; other hooks go on', () => {
  using repo = installed({
    'pre-commit': ASKS,
    'prepare-commit-msg': blockOf('prepare-commit-msg', { folder: '', install: 'npm ci' }),
    'commit-msg': OURS,
  });
  forgetNode(repo);
  const env = { PATH: system(repo), HOME: repo.path('nobody'), XDG_CONFIG_HOME: '' };
  const { status, said } = run(repo, COMMIT, env);
  expect(status).toBe(1);
  expect(said.split('\n')).toEqual([
    expect.stringContaining(
      'guardrail: Node.js was not found, so nothing can be checked and nothing passes.',
    ),
    expect.stringContaining('Run `npx guardrail hook install` in a terminal'),
    expect.stringContaining(
      `Or add this line to ${repo.path('nobody')}/.config/husky/init.sh: export PATH=`,
    ),
    '',
  ]);
  expect(run(repo, [...COMMIT, '--no-verify'], env)).toEqual({ status: 0, said: '' });
  repo.write('.husky/pre-commit', OURS);
  expect(run(repo, COMMIT, env).status).toBe(0);
  // What the third line says helps.
  repo.write('.husky/pre-commit', ASKS);
  withProgram(repo);
  fakeNode(repo, 'tools', 'v24.1.0');
  repo.write('nobody/.config/husky/init.sh', `export PATH="${repo.path('tools')}:$PATH"\n`);
  expect(run(repo, COMMIT, env).status).toBe(0);
});

function forgetNode(repo: TempRepo): void {
  const file = '.husky/_/guardrail';
  repo.write(file, repo.read(file).replace(/^gr_node=.*$/m, "gr_node='/nowhere'"));
}

function fakeNode(repo: TempRepo, folder: string, version: string): void {
  fs.mkdirSync(repo.path(folder), { recursive: true });
  const file = repo.path(path.join(folder, 'node'));
  fs.writeFileSync(file, `#!/bin/sh\necho ${version}\n`, { mode: 0o755 });
}

test('HUSKY=0 leaves the lines of the user out, and ours decide', () => {
  const block = blockOf('pre-commit', { folder: '', install: 'npm ci' });
  using repo = installed({ 'pre-commit': `${OURS}${block}${OURS}`, 'commit-msg': OURS });
  theirs(repo, '.git/hooks', ['pre-commit']);
  repo.git('config', 'guardrail.previousHooksPath', '.git/hooks');
  const text = '#!/bin/sh\necho "guardrail $* HUSKY=$HUSKY" >>.git/log\nexit $CODE\n';
  fs.writeFileSync(repo.path('node_modules/.bin/guardrail'), text, { mode: 0o755 });
  expect(run(repo, COMMIT, { HUSKY: '0', CODE: '0' }).status).toBe(0);
  const said = 'theirs: pre-commit \nguardrail hook pre-commit HUSKY=0\n';
  expect(log(repo)).toBe(said);
  expect(run(repo, COMMIT, { HUSKY: '0', CODE: '3' }).status).toBe(1);
  expect(log(repo)).toBe(said);
  // Also where it is set for good.
  repo.write('.config/husky/init.sh', 'HUSKY=0\n');
  expect(run(repo, COMMIT, { CODE: '0' }).status).toBe(0);
  expect(log(repo)).toBe(said);
});

test('what Husky does is done: its settings, its search path, its words about a failure', () => {
  using repo = installed({
    'pre-commit': 'own-tool\nfalse\necho never\n',
    'post-commit': 'nowhere\n',
  });
  fs.writeFileSync(repo.path('node_modules/.bin/own-tool'), '#!/bin/sh\necho ran >&2\n', {
    mode: 0o755,
  });
  repo.write('.config/husky/init.sh', 'echo settings >&2\n');
  const failed = run(repo, COMMIT);
  expect(failed.status).toBe(1);
  expect(failed.said).toBe(
    'settings\nran\n.husky/pre-commit ended with code 1, so this does not pass.\n',
  );
  const missing = run(repo, [...COMMIT, '--no-verify']);
  expect(missing.status).toBe(0);
  expect(missing.said).toContain(
    'A program in .husky/post-commit was not found. PATH is node_modules/.bin:',
  );
});
