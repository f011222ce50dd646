import fs from 'node:fs';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { describe, expect, it } from 'vitest';
import { collect } from '../collect.js';
import { findRepository } from '../../src/git/repository.js';
import { stagedChanges } from '../../src/git/staged.js';
import type { Source } from '../../src/source/source.js';
import { blobSources } from '../../src/source/blob-sources.js';

async function staged(repo: TempRepo, env: NodeJS.ProcessEnv = repo.env): Promise<Source[]> {
  const repository = await findRepository(repo.root, env);
  const { entries } = await stagedChanges(repository);
  return collect(blobSources(repository, entries));
}

async function texts(repo: TempRepo, env?: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  const sources = await staged(repo, env);
  return Object.fromEntries(
    sources.map((source) => {
      if (source.kind === 'text') return [source.path, source.text];
      return [source.path, source.kind === 'skipped' ? source.reason : 'large'];
    }),
  );
}

describe('what is staged', () => {
  it('is everything on the first commit', async () => {
    using repo = tempRepo();
    repo.stage('a.ts', 'one');
    repo.write('not-added.ts', 'two');
    expect(await texts(repo)).toEqual({ 'a.ts': 'one' });
  });

  it('is the content of the index, not of the disk', async () => {
    using repo = tempRepo({ files: { a: '0', b: '0', c: '0' } });
    repo.stage('a', 'staged');
    repo.write('a', 'on disk');
    repo.stage('b', 'staged and deleted on disk');
    fs.rmSync(repo.path('b'));
    repo.write('c', 'only on disk');
    expect(await texts(repo)).toEqual({ a: 'staged', b: 'staged and deleted on disk' });
  });

  it.each(['--assume-unchanged', '--skip-worktree'])('sees through %s', async (flag) => {
    using repo = tempRepo({ files: { a: '0' } });
    repo.stage('a', 'staged');
    repo.write('a', 'on disk');
    repo.git('update-index', flag, 'a');
    expect(await texts(repo)).toEqual({ a: 'staged' });
  });

  it('leaves deletions out and takes a rename as a new file', async () => {
    using repo = tempRepo({ files: { gone: 'x', old: 'same text\n'.repeat(9) } });
    repo.git('rm', '-q', 'gone');
    repo.git('mv', 'old', 'new');
    expect(await texts(repo)).toEqual({ new: 'same text\n'.repeat(9) });
  });

  it('includes a link that became a file, and a file that became a link', async () => {
    using repo = tempRepo();
    fs.symlinkSync('x', repo.path('link'));
    repo.write('file', 'f');
    repo.commit();
    fs.rmSync(repo.path('link'));
    fs.rmSync(repo.path('file'));
    fs.symlinkSync('/outside/target', repo.path('file'));
    repo.stage('link', 'now a file');
    repo.git('add', '-A');
    const sources = await staged(repo);
    expect(sources).toEqual([
      { kind: 'text', path: 'file', text: '/outside/target', link: true },
      { kind: 'text', path: 'link', text: 'now a file', link: false },
    ]);
  });

  it.each([
    'with space',
    ' leading space',
    'new\nline.ts',
    'tab\there',
    `quote'"`,
    '-rf',
    ':colon',
    ':(exclude)x',
    '[id].tsx',
    '{a,b}.js',
    '!x.js',
    'back\\slash',
    '$(touch PWN)',
    'ü日本.ts',
    '*',
  ])('takes the name %j as it is', async (name) => {
    using repo = tempRepo({ files: { other: 'x' } });
    repo.stage(name, 'content');
    expect(await texts(repo)).toEqual({ [name]: 'content' });
    expect(fs.existsSync(repo.path('PWN'))).toBe(false);
  });

  it('reports a submodule without looking into it', async () => {
    using repo = tempRepo();
    using other = tempRepo({ files: { a: '1' } });
    repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', other.root, 'sm');
    expect(await texts(repo)).toMatchObject({
      sm: 'is a submodule, check it in its own repository',
    });
  });

  it('ignores files that are only intended to be added', async () => {
    using repo = tempRepo({ files: { a: '1' } });
    repo.write('later', 'x');
    repo.git('add', '-N', 'later');
    repo.stage('b', '2');
    expect(await texts(repo)).toEqual({ b: '2' });
  });

  it('reports unresolved conflicts', async () => {
    using repo = tempRepo({ files: { a: 'base' } });
    repo.git('checkout', '-qb', 'side');
    repo.write('a', 'side');
    repo.commit();
    repo.git('checkout', '-q', 'main');
    repo.write('a', 'main');
    repo.commit();
    expect(() => repo.git('merge', '-q', 'side')).toThrow();
    expect(await texts(repo)).toEqual({ a: 'has an unresolved merge conflict' });
  });

  it('reads the index that git names, as in `git commit <path>`', async () => {
    using repo = tempRepo({ files: { a: '1', b: '1' } });
    repo.stage('a', 'default index');
    const env = { ...repo.env, GIT_INDEX_FILE: repo.path('.git/other-index') };
    fs.copyFileSync(repo.path('.git/index'), env.GIT_INDEX_FILE);
    repo.stage('b', 'too late');
    expect(await texts(repo, env)).toEqual({ a: 'default index' });
  });

  it('is not fooled by the configuration of git', async () => {
    using repo = tempRepo({ files: { 'sub/x': '1' } });
    repo.git('config', 'diff.relative', 'true');
    repo.git('config', 'diff.renames', 'copies');
    repo.git('config', 'diff.external', 'false');
    repo.git('config', 'color.ui', 'always');
    repo.git('config', 'diff.noprefix', 'true');
    repo.git('config', 'diff.orderFile', '/nowhere/order');
    repo.git('config', 'diff.ignoreSubmodules', 'all');
    repo.stage('top', 'a');
    const repository = await findRepository(repo.path('sub'), repo.env);
    expect(await stagedChanges(repository)).toMatchObject({
      entries: [{ path: 'top', kind: 'file' }],
    });
  });

  it('shows the blob that will be committed, not its replacement', async () => {
    using repo = tempRepo();
    repo.stage('a', 'real');
    repo.stage('b', 'harmless');
    const [real, harmless] = ['a', 'b'].map((name) => repo.git('rev-parse', `:${name}`).trim());
    repo.git('replace', real ?? '', harmless ?? '');
    expect(await texts(repo)).toEqual({ a: 'real', b: 'harmless' });
  });

  it('reports a blob that this clone does not have', async () => {
    using repo = tempRepo();
    repo.stage('a', 'text');
    const id = repo.git('rev-parse', ':a').trim();
    fs.rmSync(repo.path(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`));
    expect(await texts(repo)).toEqual({ a: 'is not in the object store of this clone' });
  });

  it('reads 300 files, among them empty and large ones, through one process', async () => {
    using repo = tempRepo();
    for (let at = 0; at < 300; at += 1) {
      repo.write(`f${at}`, at % 3 === 0 ? '' : `${at}\n`.repeat(at * 40));
    }
    repo.git('add', '-A');
    const found = await texts(repo);
    expect(Object.keys(found)).toHaveLength(300);
    expect(found['f0']).toBe('');
    expect(found['f299']).toBe('299\n'.repeat(299 * 40));
  });
});
