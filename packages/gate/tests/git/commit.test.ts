import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { collect } from '../collect.js';
import { findRepository } from '../../src/git/repository.js';
import { stagedChanges } from '../../src/git/staged.js';
import { blobSources } from '../../src/source/blob-sources.js';

/** Keeps its environment and the index that git would commit, and stops the commit. */
const HOOK = `#!/bin/sh
pwd > "$RECORD/cwd"
env -0 > "$RECORD/env"
test -n "$GIT_INDEX_FILE" || GIT_INDEX_FILE=$(git rev-parse --git-path index)
cp "$GIT_INDEX_FILE" "$RECORD/index"
exit 1
`;

interface Commit {
  /** What to answer to the questions of `git commit --patch`. */
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The folder below the hook's from which the gate is called. */
  readonly below?: string;
}

/** What the gate reads in the pre-commit hook of a real `git commit`: `path: content` or the reason. */
async function committed(
  repo: TempRepo,
  args: readonly string[],
  { input = '', cwd = repo.root, env = repo.env, below = '' }: Commit = {},
): Promise<Record<string, string>> {
  using record = tempRepo({ plain: true });
  const hooks = record.path('hooks');
  record.write('hooks/pre-commit', HOOK);
  fs.chmodSync(`${hooks}/pre-commit`, 0o755);
  const command = ['-c', `core.hooksPath=${hooks}`, 'commit', '-m', 'x', ...args];
  spawnSync('git', command, { cwd, input, env: { ...env, RECORD: record.root } });
  const entries = record.read('env').split('\0').filter(Boolean);
  const hookEnv = Object.fromEntries(entries.map((entry) => entry.split(/=(.*)/s).slice(0, 2)));
  const folder = record.read('cwd').replace(/\n$/, '');
  const repository = await findRepository(`${folder}/${below}`, {
    ...hookEnv,
    GIT_INDEX_FILE: record.path('index'),
  });
  const { entries: changed } = await stagedChanges(repository);
  const sources = await collect(blobSources(repository, changed));
  return Object.fromEntries(
    sources.map((source) => {
      if (source.kind === 'text') return [source.path, source.text];
      return [source.path, source.kind === 'skipped' ? source.reason : 'large'];
    }),
  );
}

describe('a commit of', () => {
  it('one path takes that file from disk, and nothing else that is staged', async () => {
    using repo = tempRepo({ files: { a: '1', b: '1' } });
    repo.stage('a', 'staged');
    repo.write('a', 'on disk');
    repo.stage('b', 'staged');
    expect(await committed(repo, ['--', 'a'])).toEqual({ a: 'on disk' });
    expect(await committed(repo, ['--include', 'a'])).toEqual({ a: 'on disk', b: 'staged' });
    expect(await committed(repo, ['--only', 'b'])).toEqual({ b: 'staged' });
  });

  it('everything that changed takes tracked files from disk', async () => {
    using repo = tempRepo({ files: { a: '1', b: '1', gone: '1' } });
    repo.write('a', 'on disk');
    repo.write('new', 'not tracked');
    fs.rmSync(repo.path('gone'));
    expect(await committed(repo, ['--all'])).toEqual({ a: 'on disk' });
  });

  it('a patch takes the chosen hunks only', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `line ${at}\n`);
    using repo = tempRepo({ files: { a: lines.join('') } });
    const edited = lines.with(1, 'first hunk\n').with(28, 'second hunk\n');
    repo.write('a', edited.join(''));
    expect(await committed(repo, ['--patch'], { input: 'y\nn\n' })).toEqual({
      a: lines.with(1, 'first hunk\n').join(''),
    });
  });

  it('the first files of a repository', async () => {
    using repo = tempRepo();
    repo.stage('a', '1');
    repo.write('b', 'not staged');
    expect(await committed(repo, [])).toEqual({ a: '1' });
  });

  it('an amended commit takes what the amendment changes', async () => {
    using repo = tempRepo({ files: { a: '1', b: '1' } });
    repo.stage('a', '2');
    expect(await committed(repo, ['--amend'])).toEqual({ a: '2' });
  });

  it('a detached HEAD', async () => {
    using repo = tempRepo({ files: { a: '1' } });
    repo.git('checkout', '-q', '--detach');
    repo.stage('a', '2');
    expect(await committed(repo, [])).toEqual({ a: '2' });
  });

  it('a resolved merge takes all that the other branch brings', async () => {
    using repo = tempRepo({ files: { a: 'base', kept: '1' } });
    repo.git('checkout', '-qb', 'side');
    repo.write('a', 'side');
    repo.write('clean', 'from side');
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.write('a', 'main');
    repo.write('mine', 'from main');
    repo.commit();
    expect(() => repo.git('merge', '-q', 'side')).toThrow();
    repo.stage('a', 'resolved');
    expect(await committed(repo, [])).toEqual({ a: 'resolved', clean: 'from side' });
  });
});

describe('a commit in', () => {
  it('a folder below', async () => {
    using repo = tempRepo({ files: { 'sub/a': '1', top: '1' } });
    repo.stage('top', '2');
    repo.write('sub/a', '2');
    const cwd = repo.path('sub');
    expect(await committed(repo, [], { cwd })).toEqual({ top: '2' });
    expect(await committed(repo, ['--', 'a'], { cwd })).toEqual({ 'sub/a': '2' });
    expect(await committed(repo, [], { below: 'sub' })).toEqual({ top: '2' });
  });

  it('a linked work tree', async () => {
    using repo = tempRepo({ files: { a: '1', 'sub/b': '1' } });
    repo.git('worktree', 'add', '-q', 'linked');
    const cwd = repo.path('linked');
    repo.stage('a', 'main tree');
    repo.write('linked/a', 'linked tree');
    expect(await committed(repo, ['--all'], { cwd })).toEqual({ a: 'linked tree' });
    expect(await committed(repo, ['--all'], { cwd, below: 'sub' })).toEqual({ a: 'linked tree' });
  });

  it('a submodule', async () => {
    using repo = tempRepo({ files: { a: '1' } });
    using other = tempRepo({ files: { inner: '1' } });
    repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', other.root, 'sm');
    repo.write('sm/inner', '2');
    expect(await committed(repo, ['--all'], { cwd: repo.path('sm') })).toEqual({ inner: '2' });
  });

  it('a work tree whose repository lies elsewhere', async () => {
    using repo = tempRepo({ plain: true });
    repo.git('init', '-q', '--bare', 'store');
    const env = { ...repo.env, GIT_DIR: repo.path('store'), GIT_WORK_TREE: repo.path('home') };
    repo.write('home/.profile', 'text');
    const options = { cwd: repo.path('home'), env };
    spawnSync('git', ['add', '.profile'], options);
    expect(await committed(repo, [], options)).toEqual({ '.profile': 'text' });
  });

  it('a repository with a split index, alternates and SHA-256', async () => {
    using store = tempRepo({ files: { a: '1' } });
    using shared = tempRepo({ plain: true });
    shared.git('clone', '-q', '--shared', store.root, '.');
    shared.git('update-index', '--split-index');
    shared.git('mv', 'a', 'b');
    expect(await committed(shared, [])).toEqual({ b: '1' });
    using long = tempRepo({ plain: true });
    long.git('init', '-q', '--object-format=sha256');
    long.stage('a', '1');
    expect(await committed(long, [])).toEqual({ a: '1' });
  });

  it('a sparse checkout, outside of it as well', async () => {
    using repo = tempRepo({ files: { 'in/a': '1', 'out/b': '1' } });
    repo.git('sparse-checkout', 'set', '--sparse-index', 'in');
    const id = repo.git('rev-parse', 'HEAD:in/a').trim();
    repo.git('update-index', '--add', '--cacheinfo', `100644,${id},out/c`);
    expect(await committed(repo, [])).toEqual({ 'out/c': '1' });
  });
});

describe('what is staged is what the commit will hold', () => {
  it('whatever line ends the disk has', async () => {
    using repo = tempRepo({ files: { a: '1\n' } });
    repo.git('config', 'core.autocrlf', 'true');
    repo.stage('a', 'one\r\ntwo\r\n');
    repo.stage('.gitattributes', 'b text eol=crlf\n');
    repo.stage('b', 'x\r\ny\r\n');
    expect(await committed(repo, [])).toMatchObject({ a: 'one\ntwo\n', b: 'x\ny\n' });
  });

  it('whatever encoding and filter the disk has', async () => {
    using repo = tempRepo();
    repo.stage('.gitattributes', '*.u16 working-tree-encoding=UTF-16LE\n*.up filter=up\n');
    repo.git('config', 'filter.up.clean', 'tr a-z A-Z');
    repo.stage('a.u16', Buffer.from('text', 'utf16le'));
    repo.stage('b.up', 'text');
    expect(await committed(repo, [])).toMatchObject({ 'a.u16': 'text', 'b.up': 'TEXT' });
  });

  it('whatever attributes say of differences', async () => {
    using repo = tempRepo({ files: { a: '1', b: '1', c: '1' } });
    repo.stage('.gitattributes', 'a binary\nb -diff\nc export-ignore linguist-generated\n');
    for (const name of ['a', 'b', 'c']) repo.stage(name, '2');
    expect(await committed(repo, [])).toMatchObject({ a: '2', b: '2', c: '2' });
  });

  it('when only the mode changes, or a file becomes a folder', async () => {
    using repo = tempRepo({ files: { run: '#!/bin/sh\n', a: '1' } });
    repo.git('update-index', '--chmod=+x', 'run');
    repo.git('rm', '-q', 'a');
    repo.stage('a/b', '2');
    expect(await committed(repo, [])).toEqual({ run: '#!/bin/sh\n', 'a/b': '2' });
  });

  it('when a rename is staged in part', async () => {
    using repo = tempRepo({ files: { old: 'same\n'.repeat(9) } });
    repo.git('mv', 'old', 'new');
    repo.stage('new', `${'same\n'.repeat(9)}staged\n`);
    repo.write('new', 'on disk');
    expect(await committed(repo, [])).toEqual({ new: `${'same\n'.repeat(9)}staged\n` });
  });

  it('when it is a pointer of Git LFS, whose content is elsewhere', async () => {
    using repo = tempRepo();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;
    repo.stage('a.dat', pointer);
    repo.stage('b.dat', `${pointer}more\n`);
    expect(await committed(repo, [])).toEqual({
      'a.dat': 'is a Git LFS pointer, its content is stored elsewhere',
      'b.dat': `${pointer}more\n`,
    });
  });

  it('beside what is only intended to be added', async () => {
    using repo = tempRepo({ files: { a: '1' } });
    repo.write('later', 'x');
    repo.git('add', '-N', 'later');
    repo.stage('b', '2');
    expect(await committed(repo, [])).toEqual({ b: '2' });
    expect(await committed(repo, ['--', 'later'])).toEqual({ later: 'x' });
  });

  it('under a name that is not UTF-8', async () => {
    using repo = tempRepo();
    const id = spawnSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: repo.root,
      env: repo.env,
      input: 'text',
      encoding: 'utf8',
    }).stdout.trim();
    const line = Buffer.concat([
      Buffer.from(`100644 ${id}\t`),
      Buffer.from([0x66, 0xe9]),
      Buffer.from('\0'),
    ]);
    spawnSync('git', ['update-index', '-z', '--index-info'], {
      cwd: repo.root,
      env: repo.env,
      input: line,
    });
    expect(await committed(repo, [])).toEqual({ 'f\uFFFD': 'text' });
  });
});
