import fs from 'node:fs';
import { expect, test } from 'vitest';
import { commit, hooked, scratch } from '../project.js';

const modules = ['prettier'];

test('what is staged is formatted in the commit and on disk', () => {
  using repo = hooked(scratch({ modules }));
  repo.stage('a.js', 'a  =  1\n');
  const { code, err } = commit(repo);
  expect(err).toContain('guardrail: formatted 1 file: a.js.\n');
  expect(code).toBe(0);
  expect(repo.git('show', 'HEAD:a.js')).toBe('a = 1;\n');
  expect(repo.read('a.js')).toBe('a = 1;\n');
  expect(repo.git('status', '--short')).toBe('');
  expect(fs.readdirSync(repo.path('.git/guardrail/runs'))).toEqual([]);
});

test('no setting of git changes what is formatted', () => {
  using repo = hooked(scratch({ modules }));
  repo.git('config', 'diff.renames', 'copies');
  repo.git('config', 'diff.external', 'false');
  repo.git('config', 'diff.relative', 'true');
  repo.stage('sub/a.js', 'a  =  1\n');
  expect(commit(repo).code).toBe(0);
  expect(repo.git('show', 'HEAD:sub/a.js')).toBe('a = 1;\n');
});

test('an unstaged edit that overlaps stays, one beside it gets the formatting', () => {
  using repo = hooked(scratch({ modules }));
  repo.stage('x.js', 'a  =  1\n');
  repo.stage('y.js', 'a  =  1;\n\nb;\n\nc;\n');
  repo.write('x.js', 'a  =  1 //mine\n');
  repo.write('y.js', 'a  =  1;\n\nb;\n\nc; //mine\n');
  const { code, err } = commit(repo);
  expect(err).toContain('x.js is formatted in the commit; the file on disk stays as it is');
  expect(code).toBe(0);
  expect(repo.git('show', 'HEAD:x.js')).toBe('a = 1;\n');
  expect(repo.read('x.js')).toBe('a  =  1 //mine\n');
  expect(repo.git('show', 'HEAD:y.js')).toBe('a = 1;\n\nb;\n\nc;\n');
  expect(repo.read('y.js')).toBe('a = 1;\n\nb;\n\nc; //mine\n');
  expect(repo.git('stash', 'list')).toBe('');
});

test('a file that was deleted on disk stays deleted, one that was replaced stays so', () => {
  using repo = hooked(scratch({ modules }));
  for (const name of ['gone.js', 'link.js', 'folder.js']) repo.stage(name, 'a  =  1\n');
  for (const name of ['gone.js', 'link.js', 'folder.js']) fs.rmSync(repo.path(name));
  fs.symlinkSync('elsewhere', repo.path('link.js'));
  repo.write('folder.js/inside', '');
  expect(commit(repo).code).toBe(0);
  expect(repo.git('show', 'HEAD:gone.js')).toBe('a = 1;\n');
  expect(fs.existsSync(repo.path('gone.js'))).toBe(false);
  expect(fs.readlinkSync(repo.path('link.js'))).toBe('elsewhere');
  expect(fs.readdirSync(repo.path('folder.js'))).toEqual(['inside']);
});

test('commit -a, commit <path>, -o and --amend leave nothing behind', () => {
  using repo = hooked(scratch({ modules, files: { 'a.js': 'a = 1;\n', 'b.js': 'b = 1;\n' } }));
  repo.write('a.js', 'a  =  2\n');
  expect(commit(repo, '-a').code).toBe(0);
  expect(repo.git('show', 'HEAD:a.js')).toBe('a = 2;\n');
  expect(repo.git('status', '--short')).toBe('');

  repo.stage('b.js', 'b  =  2\n');
  repo.write('a.js', 'a  =  3\n');
  expect(commit(repo, 'a.js').code).toBe(0);
  expect(repo.git('show', 'HEAD:a.js')).toBe('a = 3;\n');
  expect(repo.git('show', 'HEAD:b.js')).toBe('b = 1;\n');
  // What was staged beside the path is still staged, as it was.
  expect(repo.git('status', '--short')).toBe('M  b.js\n');
  expect(repo.git('show', ':b.js')).toBe('b  =  2\n');

  expect(commit(repo, '--amend', '--no-edit', '-o', 'b.js').code).toBe(0);
  expect(repo.git('show', 'HEAD:b.js')).toBe('b = 2;\n');
  expect(repo.git('status', '--short')).toBe('');
  expect(commit(repo, '--amend', '--no-edit').code).toBe(0);
  expect(fs.readdirSync(repo.path('.git')).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

test('what was announced by add -N stays so', () => {
  using repo = hooked(scratch({ modules }));
  repo.write('later.js', 'later  =  1\n');
  repo.git('add', '-N', 'later.js');
  repo.stage('now.js', 'now  =  1\n');
  expect(commit(repo).code).toBe(0);
  expect(repo.git('status', '--short')).toBe(' A later.js\n');
  expect(repo.read('later.js')).toBe('later  =  1\n');
});

test('odd names, modes, renames, links and submodules', () => {
  using repo = hooked(scratch({ modules, files: { 'old.js': 'a = 1;\nb = 1;\nc = 1;\n' } }));
  const names = [
    ' lead.js',
    `q'".js`,
    'new\nline.js',
    '-rf.js',
    'ü日.js',
    '$(touch PWN).js',
    '[id].js',
  ];
  for (const name of names) {
    repo.stage(name, 'a  =  1;\n\nb;\n\nc;\n');
    // One unstaged edit each, so that every way of giving a name to git is taken.
    repo.write(name, 'a  =  1;\n\nb;\n\nmine;\n');
  }
  repo.git('mv', 'old.js', 'moved.js');
  repo.stage('moved.js', 'a  =  1;\nb = 1;\nc = 1;\n');
  repo.stage('run.js', '#!/usr/bin/env node\na  =  1\n');
  fs.chmodSync(repo.path('run.js'), 0o755);
  fs.symlinkSync('a  =  1', repo.path('link.js'));
  repo.git('add', 'run.js', 'link.js');
  const head = repo.git('rev-parse', 'HEAD').trim();
  repo.git('update-index', '--add', '--cacheinfo', `160000,${head},module.js`);
  const { code, err } = commit(repo);
  expect(err).toContain('formatted 9 files');
  expect(code).toBe(0);
  for (const name of names) {
    expect(repo.git('show', `HEAD:${name}`)).toBe('a = 1;\n\nb;\n\nc;\n');
    expect(repo.read(name)).toBe('a = 1;\n\nb;\n\nmine;\n');
  }
  expect(repo.read('moved.js')).toBe('a = 1;\nb = 1;\nc = 1;\n');
  expect(repo.git('ls-tree', 'HEAD', 'run.js')).toMatch(/^100755/);
  expect(fs.statSync(repo.path('run.js')).mode & 0o111).toBe(0o111);
  expect(repo.git('show', 'HEAD:link.js')).toBe('a  =  1');
  expect(repo.git('ls-tree', 'HEAD', 'module.js')).toMatch(/^160000/);
  expect(fs.existsSync(repo.path('PWN'))).toBe(false);
});

test('line endings are those of the repository in the commit and of the person on disk', () => {
  using repo = hooked(scratch({ modules, files: { '.prettierrc': '{ "endOfLine": "auto" }\n' } }));
  repo.git('config', 'core.autocrlf', 'true');
  repo.stage('a.js', 'a  =  1\r\nb  =  1\r\n');
  repo.stage('b.js', 'a  =  1;\r\n\r\nb;\r\n\r\nc;\r\n');
  repo.write('b.js', 'a  =  1;\r\n\r\nb;\r\n\r\nmine;\r\n');
  expect(commit(repo).code).toBe(0);
  expect(repo.git('show', 'HEAD:a.js')).toBe('a = 1;\nb = 1;\n');
  expect(repo.read('a.js')).toBe('a = 1;\r\nb = 1;\r\n');
  expect(repo.git('show', 'HEAD:b.js')).toBe('a = 1;\n\nb;\n\nc;\n');
  expect(repo.read('b.js')).toBe('a = 1;\r\n\r\nb;\r\n\r\nmine;\r\n');
  expect(repo.git('status', '--short')).toBe(' M b.js\n');
});

test('a commit that formatting leaves empty is stopped once and said', () => {
  using repo = hooked(scratch({ modules, files: { 'a.js': 'a = 1;\n' } }));
  repo.stage('a.js', 'a  =  1\n');
  const first = commit(repo);
  expect(first.err).toContain('nothing is left of it');
  expect(first.code).toBe(1);
  expect(repo.git('status', '--short')).toBe('');
  expect(commit(repo, '--allow-empty').code).toBe(0);
});

test('another work tree, an initial commit and a folder below', () => {
  using repo = hooked(scratch({ modules }));
  repo.git('worktree', 'add', '-q', 'node_modules/other');
  repo.write('node_modules/other/sub/a.js', 'a  =  1\n');
  repo.git('-C', 'node_modules/other', 'add', '-A');
  repo.git('-C', 'node_modules/other', 'commit', '-q', '-m', 'change');
  expect(repo.git('-C', 'node_modules/other', 'show', 'HEAD:sub/a.js')).toBe('a = 1;\n');
  repo.git('checkout', '-q', '--orphan', 'fresh');
  repo.git('rm', '-q', '--cached', '-r', '.');
  repo.stage('b.js', 'b  =  1\n');
  expect(commit(repo).code).toBe(0);
  expect(repo.git('show', 'HEAD:b.js')).toBe('b = 1;\n');
});
