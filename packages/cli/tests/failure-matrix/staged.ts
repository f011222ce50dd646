import fs from 'node:fs';
import { expect } from 'vitest';
import { commit, TOKEN } from '../project.js';
import type { Guarded } from './guarded.js';
import { NAMES } from './names.js';
import type { Row } from './row.js';

const LINES = Array.from({ length: 50 }, (_, at) => `${at}\n`).join('');

/** What is staged, and not what is on disk, decides. */
export const staged: readonly Row[] = [
  {
    number: 1,
    title: 'Only a part of a file is staged',
    behaviour:
      'The staged content decides, in both directions: a secret that is not staged does not block, one that is staged and no longer on disk does.',
    scenarios: [
      {
        title: 'the clean part is staged, then the secret part',
        run: (repo) => {
          repo.stage('a.txt', 'fine\n');
          repo.write('a.txt', `fine\n${TOKEN}\n`);
          repo.passed(repo.tryCommit());
          expect(repo.read('a.txt')).toBe(`fine\n${TOKEN}\n`);
          repo.git('add', 'a.txt');
          repo.write('a.txt', 'fine\n');
          expect(repo.blocked(repo.tryCommit())).not.toContain(TOKEN);
          expect(repo.read('a.txt')).toBe('fine\n');
        },
      },
    ],
  },
  {
    number: 4,
    title: 'A file is renamed or copied, and changed a little',
    behaviour:
      'The new file is checked as a whole under its new name, the old name counts as deleted. This also holds for a name that differs in case only, and where a file takes the place of a folder.',
    scenarios: [
      {
        title: 'renamed, copied, in another case, file and folder',
        files: { 'a.txt': LINES, 'b.txt': LINES, 'c/d': 'text\n', e: 'text\n' },
        run: (repo) => {
          repo.git('config', 'diff.renames', 'copies');
          repo.git('config', 'core.ignorecase', 'true');
          repo.git('mv', 'a.txt', 'renamed.txt');
          repo.git('mv', 'b.txt', 'B.txt');
          repo.stage('copied.txt', LINES);
          repo.passed(repo.tryCommit());
          for (const name of ['renamed.txt', 'B.txt', 'copied.txt']) {
            blocks(repo, name, `${LINES}${TOKEN}\n`);
          }
          repo.git('rm', '-rq', 'c', 'e');
          repo.stage('c', `${TOKEN}\n`);
          repo.stage('e/f', `${TOKEN}\n`);
          const said = repo.blocked(repo.tryCommit());
          expect(said).toContain('c:1:1');
          expect(said).toContain('e/f:1:1');
        },
      },
    ],
  },
  {
    number: 5,
    title: 'A link becomes a file, or a file a link',
    behaviour: 'Every kind of change is checked, except deletions.',
    scenarios: [
      {
        title: 'both ways',
        run: (repo) => {
          fs.symlinkSync('nowhere', repo.path('a'));
          repo.stage('b', 'text\n');
          repo.git('add', 'a');
          repo.passed(repo.tryCommit());
          fs.rmSync(repo.path('a'));
          blocks(repo, 'a', `${TOKEN}\n`);
          fs.rmSync(repo.path('b'));
          fs.symlinkSync(TOKEN, repo.path('b'));
          repo.git('add', 'b');
          expect(repo.blocked(repo.tryCommit())).toContain('b:1:1');
        },
      },
    ],
  },
  {
    number: 6,
    title: 'Git is told not to look at a file',
    behaviour:
      '`assume-unchanged`, `skip-worktree` and a sparse checkout hide what is on disk. The content in the index is checked, which is what is committed.',
    scenarios: [
      {
        title: 'each of the three',
        files: { a: 'fine\n', b: 'fine\n', 'in/a': 'fine\n', 'out/b': 'fine\n' },
        run: (repo) => {
          const flags = { a: '--assume-unchanged', b: '--skip-worktree' };
          for (const [name, flag] of Object.entries(flags)) {
            repo.stage(name, `${TOKEN}\n`);
            repo.write(name, 'fine\n');
            repo.git('update-index', flag, name);
            expect(repo.blocked(repo.tryCommit())).toContain(`${name}:1:1`);
            repo.git('update-index', flag.replace('--', '--no-'), name);
            repo.git('reset', '-q', '--hard');
          }
          const id = blob(repo, `${TOKEN}\n`);
          repo.git('sparse-checkout', 'set', '--no-cone', '/*', '!/out/');
          repo.git('update-index', '--add', '--cacheinfo', `100644,${id},out/c`);
          expect(repo.blocked(repo.tryCommit())).toContain('out/c:1:1');
        },
      },
    ],
  },
  {
    number: 7,
    title: 'Names with spaces, quotes, line breaks, commands',
    behaviour:
      'Names are read as git has them, ended by NUL. They are never split, trimmed, expanded or given to a shell, and control characters are shown as escapes.',
    scenarios: [
      {
        title: 'all of them at once',
        run: (repo) => {
          const said = blocksAll(repo, NAMES.shell);
          expect(fs.existsSync(repo.path('PWNED'))).toBe(false);
          expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
        },
      },
    ],
  },
  {
    number: 8,
    title: 'Names that mean something to a tool',
    behaviour:
      'Colons, backslashes, braces, brackets and exclamation marks are a part of the name: tools are given content and name, no pattern.',
    scenarios: [
      {
        title: 'all of them at once, and with pathspecs switched to another meaning',
        run: (repo) => {
          blocksAll(repo, NAMES.patterns);
          for (const name of ['LITERAL', 'GLOB', 'NOGLOB', 'ICASE']) {
            const env = { [`GIT_${name}_PATHSPECS`]: '1' };
            repo.blocked(repo.tryCommitWith({ env }));
          }
        },
      },
    ],
  },
  {
    number: 9,
    title: 'A symbolic link',
    behaviour:
      'The text of the link is checked like a file, and what it points to is not read. A credential in a name blocks as well, be it that of a file, a link or a submodule.',
    scenarios: [
      {
        title: 'a secret as its target, one in its name, one in the file it points to',
        run: (repo) => {
          fs.symlinkSync(TOKEN, repo.path('target'));
          fs.symlinkSync('/etc/hostname', repo.path(`name-${TOKEN}`));
          repo.write('../outside', `${TOKEN}\n`);
          fs.symlinkSync('../outside', repo.path('outside'));
          repo.git('add', '.');
          const said = repo.blocked(repo.tryCommit());
          fs.rmSync(repo.path('../outside'));
          expect(said).toContain('target:1:1');
          expect(said).toContain('2 high block this commit');
          expect(said).not.toContain(TOKEN);
        },
      },
    ],
  },
  {
    number: 10,
    title: 'A submodule',
    behaviour:
      'It is named as not checked, because its commits are checked in its own repository. Nothing is fetched or checked out. `.gitmodules` is checked like any other file.',
    scenarios: [
      {
        title: 'added, moved on alone, with a secret in its address',
        run: (repo) => {
          const head = repo.git('rev-parse', 'HEAD').trim();
          repo.git('update-index', '--add', '--cacheinfo', `160000,${head},sub`);
          expect(repo.passed(repo.tryCommit())).toContain('sub is a submodule');
          repo.stage('.gitmodules', `[submodule "s"]\n\turl = https://x:${TOKEN}@example.com/a\n`);
          expect(repo.blocked(repo.tryCommit())).toContain('.gitmodules:2');
        },
      },
    ],
  },
  {
    number: 21,
    title: 'The first commit of a repository',
    behaviour: 'It is checked like any other: everything in the index is new.',
    scenarios: [
      {
        title: 'with a secret',
        run: (repo) => {
          repo.stage('a.txt', `${TOKEN}\n`);
          repo.git('checkout', '-q', '--orphan', 'fresh');
          const { code, out, err } = commit(repo, 'first', false);
          expect(code).not.toBe(0);
          expect(out + err).toContain('a.txt:1:1');
          repo.stage('a.txt', 'fine\n');
          expect(commit(repo, 'first', false).code).toBe(0);
        },
      },
    ],
  },
];

/** The content blocks under this name, and is put away again. */
function blocks(repo: Guarded, name: string, content: string): void {
  repo.stage(name, content);
  expect(repo.blocked(repo.tryCommit())).toContain(`${name}:`);
  repo.git('reset', '-q', '--hard');
}

/** Each of the names holds a secret, and each is reported. */
function blocksAll(repo: Guarded, names: readonly string[]): string {
  for (const name of names) repo.stage(name, `const key = '${TOKEN}';\n`);
  const said = repo.blocked(repo.tryCommit());
  expect(said).toContain(`${names.length} high block this commit`);
  return said;
}

function blob(repo: Guarded, content: string): string {
  repo.write('blob', content);
  const id = repo.git('hash-object', '-w', 'blob').trim();
  fs.rmSync(repo.path('blob'));
  return id;
}
