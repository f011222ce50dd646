import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { expect, test } from 'vitest';
import { blockOf, hookNames, mergeHook, type HookBlockOptions } from '../src/index.js';
import { scratch } from './project.js';

const AT_ROOT: HookBlockOptions = { folder: '', install: 'npm ci' };
const SHELLS = [['sh'], ['sh', '-e'], ['dash', '-eu'], ['bash', '--posix', '-e'], ['busybox', 'sh']]
  .filter(([shell = '']) => spawnSync(shell, ['-c', ':']).error === undefined)
  .map((words) => words.join(' '));

/** Without what this workspace has installed. */
const SEARCH = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .filter((folder) => !folder.includes('node_modules/.bin'))
  .join(path.delimiter);

test('every block says what it is for in a few lines', () => {
  const text = hookNames.map((name) => blockOf(name, AT_ROOT)).join('\n');
  expect(text).toMatchSnapshot();
  expect(text).not.toContain('\r');
});

/** A project with a `guardrail` that writes down how it was called, and with the code that it shall return. */
function withProgram(folder = '', code = 0): TempRepo {
  const repo = scratch({ files: { 'web/package.json': '{}\n' } });
  const script = `#!/bin/sh\necho "$PWD: $*" >>"${repo.path('called')}"\n[ "$2" != pre-push ] || cat >>"${repo.path('called')}"\nexit ${code}\n`;
  const bin = repo.path(path.join(folder, 'node_modules/.bin'));
  fs.mkdirSync(bin, { recursive: true });
  fs.writeFileSync(path.join(bin, 'guardrail'), script, { mode: 0o755 });
  return repo;
}

interface Run {
  readonly shell?: string;
  readonly args?: readonly string[];
  readonly input?: string;
  readonly path?: string;
}

/** As Husky does: from the root, with the programs of the root on the path. */
function run(repo: TempRepo, script: string, { shell = 'sh -e', ...options }: Run = {}) {
  repo.write('hook', script);
  const [program = '', ...flags] = shell.split(' ');
  const search = options.path ?? `node_modules/.bin:${SEARCH}`;
  const { status, stdout, stderr } = spawnSync(
    program,
    [...flags, 'hook', ...(options.args ?? [])],
    {
      cwd: repo.root,
      env: { ...repo.env, PATH: search },
      encoding: 'utf8',
      input: options.input ?? '',
    },
  );
  const file = repo.path('called');
  const called = fs.existsSync(file) ? repo.read('called').replaceAll(repo.root, '') : '';
  return { status, out: stdout, err: stderr, called };
}

test.for(SHELLS)('%s: a check that fails stops, and what it returns is kept', (shell) => {
  using repo = withProgram('', 3);
  const hook = `${blockOf('pre-commit', AT_ROOT)}echo more\n`;
  const { status, out, err, called } = run(repo, hook, { shell, args: ['a b'] });
  expect({ status, out, err, called }).toEqual({
    status: 3,
    out: '',
    err: '',
    called: ': hook pre-commit a b\n',
  });
});

test.for(SHELLS)(
  '%s: a push is checked, and the lines of the user read the same input',
  (shell) => {
    using repo = withProgram();
    const block = blockOf('pre-push', AT_ROOT);
    const hook = mergeHook('#!/bin/sh\nwhile read -r line; do echo "mine: $line"; done\n', block, {
      first: true,
    });
    const refs = 'refs/heads/a 1 refs/heads/a 0\nrefs/heads/$(b) 2 refs/heads/b 0\n';
    const { status, out, called } = run(repo, hook ?? '', {
      shell,
      args: ['origin', 'url'],
      input: refs,
    });
    expect(status).toBe(0);
    expect(called).toBe(`: hook pre-push origin url\n${refs}`);
    expect(out).toBe(
      'mine: refs/heads/a 1 refs/heads/a 0\nmine: refs/heads/$(b) 2 refs/heads/b 0\n',
    );
  },
);

test.for(['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'] as const)(
  '%s blocks without guardrail and without Node.js, and names the way out',
  (name) => {
    using repo = scratch();
    const what = name === 'pre-push' ? 'push' : 'commit';
    const block = blockOf(name, { folder: '', install: 'pnpm install' });
    const without = run(repo, block);
    expect(without.status).toBe(1);
    expect(without.err).toBe(
      `guardrail is not installed here, so this ${what} cannot be checked. Run \`pnpm install\`, then ${what} again.\n`,
    );
    const bare = run(repo, block, { path: toolsWithoutNode(repo) });
    expect(bare.status).toBe(1);
    expect(bare.err).toMatch(
      /^Node\.js is not on the PATH of this git client.*then \w+ again\.\n$/,
    );
  },
);

test.for(['prepare-commit-msg', 'post-commit'] as const)('%s never stops anything', (name) => {
  using repo = scratch();
  const block = blockOf(name, AT_ROOT);
  expect(run(repo, block)).toMatchObject({ status: 0, out: '', err: '' });
  expect(run(repo, block, { path: toolsWithoutNode(repo) })).toMatchObject({ status: 0, err: '' });
  using failing = withProgram('', 1);
  expect(run(failing, block)).toMatchObject({ status: 0, called: `: hook ${name}\n` });
});

test.for(['prepare-commit-msg', 'post-commit'] as const)(
  '%s starts a program only for a tree that was not checked',
  (name) => {
    using repo = withProgram();
    const block = blockOf(name, AT_ROOT);
    const tree = repo.git('rev-parse', 'HEAD^{tree}');
    repo.git('read-tree', 'HEAD');
    repo.write('.git/guardrail/checked', tree);
    expect(run(repo, block).called).toBe('');
    repo.write('.git/guardrail/checked', `${'0'.repeat(40)}\n`);
    expect(run(repo, block).called).toBe(`: hook ${name}\n`);
  },
);

test('of a rebase only the last commit is told of', () => {
  using repo = withProgram();
  repo.write('.git/rebase-merge/end', '2\n');
  repo.write('.git/rebase-merge/msgnum', '1\n');
  expect(run(repo, blockOf('post-commit', AT_ROOT)).called).toBe('');
  repo.write('.git/rebase-merge/msgnum', '2\n');
  expect(run(repo, blockOf('prepare-commit-msg', AT_ROOT)).called).toBe('');
  expect(run(repo, blockOf('post-commit', AT_ROOT)).called).toBe(': hook post-commit\n');
});

test.for([
  ['web/node_modules', 'web'],
  ['the packages around it', ''],
])('a sub-folder is checked from within, with the program of %s', ([, where]) => {
  using repo = withProgram(where, 1);
  const block = blockOf('pre-commit', { folder: 'web', install: 'npm ci' });
  const { status, called } = run(repo, block);
  expect(status).toBe(1);
  expect(called).toBe('/web: hook pre-commit\n');
});

test('a folder with a quote in its name', () => {
  using repo = withProgram("it's/app");
  const block = blockOf('commit-msg', { folder: "it's/app", install: 'npm ci' });
  repo.write('.git/COMMIT_EDITMSG', 'Mend the key\n');
  expect(run(repo, block, { args: ['.git/COMMIT_EDITMSG'] })).toMatchObject({
    status: 0,
    called: "/it's/app: hook commit-msg .git/COMMIT_EDITMSG\n",
  });
});

test('outside of Husky the block finds the program by itself', () => {
  using repo = withProgram('', 1);
  const block = blockOf('pre-commit', { ...AT_ROOT, path: true });
  const { status } = run(repo, `${block}exit 0\n`, {
    shell: 'sh',
    path: SEARCH,
  });
  expect(status).toBe(1);
});

test.for(['', 'web'])(
  'with Husky alone a new work tree has the hooks, too, for a project in %j',
  (folder) => {
    using repo = scratch({ files: { 'web/package.json': '{}\n' } });
    const hooks = path.posix.join(folder, '.husky/_');
    repo.write(
      path.join(folder, '.husky/post-checkout'),
      blockOf('post-checkout', { ...AT_ROOT, hooks }),
    );
    repo.commit('hooks');
    repo.write(path.join(hooks, '.gitignore'), '*');
    repo.write(
      path.join(hooks, 'post-checkout'),
      '#!/bin/sh\nsh -e "${0%/_/*}/post-checkout" "$@"\n',
    );
    fs.chmodSync(repo.path(path.join(hooks, 'post-checkout')), 0o755);
    repo.git('config', 'core.hooksPath', hooks);
    repo.git('worktree', 'add', '-q', 'tree one', '-b', 'tree');
    const copy = path.join('tree one', hooks, 'post-checkout');
    expect(fs.statSync(repo.path(copy)).mode & 0o111).not.toBe(0);
    expect(repo.git('-C', 'tree one', 'status', '--porcelain')).toBe('');
    // From there it goes on.
    repo.git('-C', 'tree one', 'worktree', 'add', '-q', '../two', '-b', 'two');
    expect(fs.existsSync(repo.path(path.join('two', hooks, 'post-checkout')))).toBe(true);
  },
);

test('the hook files of this repository are current', () => {
  for (const name of hookNames) {
    const file = new URL(`../../../.husky/${name}`, import.meta.url);
    const block = blockOf(name, { folder: '', install: 'pnpm install' });
    expect(fs.readFileSync(file, 'utf8')).toContain(block);
  }
});

test('lint-staged of the user formats, and nobody else', () => {
  expect(blockOf('pre-commit', { ...AT_ROOT, format: false })).toContain('pre-commit --no-format');
  expect(blockOf('commit-msg', { ...AT_ROOT, format: false })).not.toContain('--no-format');
});

/** A folder with git and the shell, as a graphical client may have it. */
function toolsWithoutNode(repo: TempRepo): string {
  const folder = repo.path('node_modules/tools');
  fs.mkdirSync(folder, { recursive: true });
  for (const name of ['sh', 'git', 'cat', 'cmp']) {
    const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    fs.symlinkSync(fs.realpathSync(stdout.trim()), path.join(folder, name));
  }
  return folder;
}
