import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { collect } from '../collect.js';
import { GateError } from '../../src/gate-error.js';
import { findRepository } from '../../src/git/repository.js';
import { findTargets } from '../../src/source/targets.js';

async function listed(repo: TempRepo, paths: string[], cwd = repo.root) {
  const repository = await findRepository(cwd, repo.env);
  const targets = await findTargets(repository, cwd, { kind: 'paths', paths });
  const sources = await collect(targets.sources(() => true));
  return { whole: targets.whole, paths: sources.map(({ path }) => path), sources };
}

describe('files of a check', () => {
  it('are the tracked and the new ones, not the ignored and the deleted ones', async () => {
    using repo = tempRepo({ files: { '.gitignore': 'dist\n', a: '1', gone: '1' } });
    repo.write('new', '2');
    repo.write('dist/x', '3');
    fs.rmSync(repo.path('gone'));
    const { whole, paths } = await listed(repo, []);
    expect({ whole, paths }).toEqual({ whole: true, paths: ['.gitignore', 'a', 'new'] });
  });

  it('are those under the paths, relative to the folder of the call', async () => {
    using repo = tempRepo({ files: { 'p/a': '1', 'p/q/b': '1', top: '1' } });
    expect((await listed(repo, ['q'], repo.path('p'))).paths).toEqual(['p/q/b']);
    expect((await listed(repo, ['.'], repo.path('p'))).whole).toBe(false);
    expect((await listed(repo, ['..'], repo.path('p'))).whole).toBe(true);
    expect((await listed(repo, [repo.path('top')])).paths).toEqual(['top']);
  });

  it('include an ignored file that is named outright', async () => {
    using repo = tempRepo({ files: { '.gitignore': 'dist\n' } });
    repo.write('dist/x', '3');
    expect((await listed(repo, ['dist/x'])).paths).toEqual(['dist/x']);
    expect((await listed(repo, ['dist'])).paths).toEqual([]);
  });

  it('take names literally', async () => {
    using repo = tempRepo({ files: { '*.ts': '1', 'a.ts': '1', ':x': '1', '-rf': '1' } });
    expect((await listed(repo, ['*.ts'])).paths).toEqual(['*.ts']);
    expect((await listed(repo, ['-rf', ':x'])).paths).toEqual(['-rf', ':x']);
  });

  it('that vanish between the list and the reading are said, not left out', async () => {
    using repo = tempRepo({ files: { a: '1', b: '2' } });
    const repository = await findRepository(repo.root, repo.env);
    const targets = await findTargets(repository, repo.root, { kind: 'paths', paths: [] });
    fs.rmSync(repo.path('b'));
    expect(await collect(targets.sources(() => true))).toMatchObject([
      { path: 'a', kind: 'text' },
      { path: 'b', reason: 'vanished while the check ran', failed: true },
    ]);
  });

  it('that are no files to read are said', async () => {
    using repo = tempRepo({ files: { a: '1' } });
    const server = createServer().listen(repo.path('socket'));
    await once(server, 'listening');
    const { sources } = await listed(repo, ['socket']);
    server.close();
    expect(sources).toMatchObject([{ reason: 'is not a regular file' }]);
  });

  it('that a sparse checkout leaves out are said', async () => {
    using repo = tempRepo({ files: { 'in/a': '1', 'out/b': '2' } });
    repo.git('sparse-checkout', 'set', 'in');
    expect((await listed(repo, [])).sources).toMatchObject([
      { path: 'in/a', kind: 'text' },
      { path: 'out/b', reason: 'is not checked out here (sparse checkout)', failed: false },
    ]);
  });

  it('do not lead out of the repository through a link', async () => {
    using repo = tempRepo();
    fs.symlinkSync('/etc/passwd', repo.path('link'));
    expect((await listed(repo, [])).sources).toEqual([
      { kind: 'text', path: 'link', text: '/etc/passwd', link: true },
    ]);
  });

  it('say that a repository inside is not checked', async () => {
    using repo = tempRepo({ files: { a: '1' } });
    fs.mkdirSync(repo.path('inner'));
    repo.git('init', '-q', 'inner');
    repo.write('inner/x', '1');
    repo.git('-C', 'inner', 'add', 'x');
    repo.git('-C', 'inner', 'commit', '-qm', 'x');
    expect((await listed(repo, [])).sources).toMatchObject([
      { path: 'a' },
      { path: 'inner', reason: 'is another repository, check it there' },
    ]);
  });

  it('are found from a folder below, as in a hook, where git sets GIT_DIR', async () => {
    using repo = tempRepo({ files: { 'sub/a': '1', top: '1' } });
    const cwd = repo.path('sub');
    const env = { ...repo.env, GIT_DIR: repo.path('.git') };
    expect((await findRepository(cwd, env)).root).toBe(repo.root);
    const elsewhere = { ...repo.env, GIT_DIR: repo.path('.git'), GIT_WORK_TREE: cwd };
    expect((await findRepository(cwd, elsewhere)).root).toBe(cwd);
  });

  it.each([
    [['missing.ts'], /The path missing\.ts does not exist\. Give files or folders/],
    [['/etc'], /lies outside the repository/],
    [['..'], /lies outside the repository/],
  ])('refuse %j with a remedy', async (paths, message) => {
    using repo = tempRepo();
    await expect(listed(repo, paths)).rejects.toThrow(GateError);
    await expect(listed(repo, paths)).rejects.toThrow(message);
  });

  it('need a repository', async () => {
    using folder = tempRepo({ plain: true });
    await expect(listed(folder, [])).rejects.toThrow(
      /is not inside a git repository\. Run `git init`/,
    );
    await expect(listed(folder, [], folder.path('nowhere'))).rejects.toThrow(/does not exist/);
  });

  it('need a work tree', async () => {
    using folder = tempRepo({ plain: true });
    folder.git('init', '-q', '--bare', '.');
    await expect(listed(folder, [])).rejects.toThrow(/bare repository/);
  });
});
