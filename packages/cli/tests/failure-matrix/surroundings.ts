import fs from 'node:fs';
import { expect } from 'vitest';
import { TOKEN } from '../project.js';
import type { Guarded } from './guarded.js';
import type { Row } from './row.js';

/** Machines that are full, busy, or have nobody in front of them. */
export const surroundings: readonly Row[] = [
  {
    number: 31,
    title: 'The disk is full, or a folder cannot be written to',
    behaviour:
      'The check needs no room: without its cache it takes longer, without a temporary folder it goes on. An audit trail that cannot be written blocks the commit in `strict`, and is a note in `standard`. Files of the project are never touched.',
    scenarios: [
      {
        title: 'the cache, the temporary folder and the trail',
        run: (repo) => {
          // No folder can be made there.
          const env = { TMPDIR: '/dev/null/nowhere' };
          fs.rmSync(repo.path('.git/guardrail'), { recursive: true, force: true });
          repo.write('.git/guardrail', 'a file\n');
          const before = dirty(repo);
          expect(repo.passed(repo.tryCommitWith({ env }))).toContain('checked | ');
          expect(repo.read('a.txt')).toBe(before);
          full(repo);
          repo.git('add', 'a.txt');
          repo.write('a.txt', before);
          const blocked = repo.blocked(repo.tryCommitWith({ env }));
          expect(blocked).toMatch(/The audit line could not be written/);
          expect(repo.read('a.txt')).toBe(before);
          expect(repo.git('stash', 'list')).toBe('');
          repo.stage('a.txt', `${TOKEN}\n`);
          expect(repo.blocked(repo.tryCommitWith({ env }))).toContain('a.txt:1:1');
        },
      },
      {
        title: 'the trail, under the profile standard',
        profile: 'standard',
        run: (repo) => {
          full(repo);
          const before = dirty(repo);
          const said = repo.passed(repo.tryCommit());
          expect(said).toMatch(/Note: The audit line could not be written/);
          expect(repo.read('a.txt')).toBe(before);
        },
      },
    ],
  },
  {
    number: 35,
    title: 'Two commits at once in two worktrees',
    behaviour:
      'Each has its own index, its own trail and temporary files of its own. The cache is shared, and replaced as a whole.',
    scenarios: [
      {
        title: 'both clean, then one with a secret',
        files: { '.gitignore': 'node_modules\n' },
        run: (repo) => {
          repo.git('worktree', 'add', '-q', '-b', 'other', 'w');
          fs.symlinkSync('../node_modules', repo.path('w/node_modules'));
          const commitBoth = (name: string, mine: string, theirs: string) => {
            repo.stage(name, mine);
            repo.write(`w/${name}`, theirs);
            repo.git('-C', 'w', 'add', name);
            return repo.run('sh', ['-c', BOTH], { timeout: 200_000 }).out;
          };
          expect(commitBoth('a.js', 'f(1);\n', 'f(2);\n')).toMatch(/^mine 0 theirs 0$/m);
          expect(commitBoth('b.js', 'f(1);\n', `f('${TOKEN}');\n`)).toMatch(/^mine 0 theirs 1$/m);
          expect(commitBoth('b.js', 'f(3);\n', 'f(4);\n')).toMatch(/^mine 0 theirs 0$/m);
          repo.git('fsck', '--strict');
          expect(repo.trail().filter(({ event }) => event === 'scan')).toHaveLength(3);
          const left = fs.readdirSync(repo.path('.git/guardrail'));
          expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
        },
      },
    ],
  },
  {
    number: 43,
    title: 'An agent or an editor commits',
    behaviour:
      'Nothing is asked and standard input is not read. Without a terminal there are no colours and no escape sequences, and lines fit into 80 columns, whatever width is claimed.',
    scenarios: [
      {
        title: 'no input, no terminal, an odd terminal',
        run: (repo) => {
          const before = repo.git('rev-parse', 'HEAD');
          repo.stage('a.js', `eval('${'x'.repeat(300)}' + window.name);\nkey = '${TOKEN}';\n`);
          for (const env of [
            { TERM: 'dumb', COLUMNS: '0' },
            { TERM: 'linux', COLUMNS: '100000', LANG: 'C' },
            { TERM: '', AI_AGENT: '1', CI: '1' },
          ]) {
            const { out, code } = repo.run('sh', ['-c', CLOSED], { env, timeout: 200_000 });
            expect(code).not.toBe(0);
            expect(out).toContain('2 high block this commit');
            expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
            const lines = out.split('\n').filter((line) => !/https?:|^guardrail: /.test(line));
            expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
          }
          expect(repo.git('rev-parse', 'HEAD')).toBe(before);
        },
      },
    ],
  },
];

const BOTH = `git commit -qm mine >mine.log 2>&1 & mine=$!
git -C w commit -qm theirs >theirs.log 2>&1 & theirs=$!
wait $mine; a=$?; wait $theirs; echo "mine $a theirs $?"; cat mine.log theirs.log`;

const CLOSED = '{ git commit -m change <&- 2>&1; echo $? >code; } | cat; exit $(cat code)';

/** A file that is staged, and changed since; returns what is on disk. */
function dirty(repo: Guarded): string {
  repo.stage('a.txt', 'staged\n');
  repo.write('a.txt', 'staged\nand more\n');
  return repo.read('a.txt');
}

/** Every write to the trail fails: on Linux because there is no space left. */
function full(repo: Guarded): void {
  const trail = repo.path('.guardrail/audit.jsonl');
  fs.rmSync(repo.path('.guardrail'), { recursive: true, force: true });
  fs.mkdirSync(repo.path('.guardrail'));
  if (fs.existsSync('/dev/full')) fs.symlinkSync('/dev/full', trail);
  else fs.mkdirSync(trail);
}
