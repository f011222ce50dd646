import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { killCommits } from '@magi-guardrail/testkit/kills/kill-commits';
import { expect } from 'vitest';
import { TOKEN } from '../project.js';
import type { Row } from './row.js';

const tools = ['prettier'] as const;

function steps(...texts: readonly string[]): Readonly<Record<string, string>> {
  return {
    'lint-staged.config.mjs': `import { lintStaged } from '@magi-guardrail/git-hooks/lint-staged';
export default lintStaged({ steps: () => [${texts.join(', ')}] });
`,
  };
}

/** Not counting one that has ended and whose parent has not asked how. */
function isRunning(pid: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' });
  return /^[^Z\s]/.test(stdout);
}

/** The formatting steps, and what they must not lose. */
export const formatting: readonly Row[] = [
  {
    number: 2,
    title: 'Formatting meets unstaged edits of the same file',
    behaviour:
      'The staged content is formatted, and the change is merged into the file on disk. Where both touch the same lines, the file on disk stays as it is, one line says so, and the commit goes on. Nothing is ever stashed.',
    scenarios: [
      {
        title: 'beside each other, and in the same line',
        tools,
        run: (repo) => {
          repo.stage('same.js', 'a  =  1\n');
          repo.write('same.js', 'a  =  1 //mine\n');
          repo.stage('beside.js', 'a  =  1;\n\nb;\n\nc;\n');
          repo.write('beside.js', 'a  =  1;\n\nb;\n\nc; //mine\n');
          const said = repo.passed(repo.tryCommit());
          expect(said).toContain('same.js is formatted in the commit; the file on disk stays');
          expect(repo.git('show', 'HEAD:same.js')).toBe('a = 1;\n');
          expect(repo.read('same.js')).toBe('a  =  1 //mine\n');
          expect(repo.git('show', 'HEAD:beside.js')).toBe('a = 1;\n\nb;\n\nc;\n');
          expect(repo.read('beside.js')).toBe('a = 1;\n\nb;\n\nc; //mine\n');
          expect(repo.git('stash', 'list')).toBe('');
        },
      },
      {
        title: 'with a lint-staged configuration of the project',
        tools,
        files: { '.lintstagedrc.json': '{ "*.js": "prettier --write" }\n' },
        run: (repo) => {
          repo.stage('same.js', 'a  =  1\n');
          repo.write('same.js', 'a  =  1 //mine\n');
          repo.passed(repo.tryCommit());
          expect(repo.git('show', 'HEAD:same.js')).toBe('a = 1;\n');
          expect(repo.read('same.js')).toBe('a  =  1 //mine\n');
          expect(repo.git('stash', 'list')).toBe('');
        },
      },
    ],
  },
  {
    number: 3,
    title: 'A staged file is deleted on disk',
    behaviour: 'What is staged is formatted and checked; on disk the file stays deleted.',
    scenarios: [
      {
        title: 'with a secret, and without',
        tools,
        run: (repo) => {
          repo.stage('a.txt', `${TOKEN}\n`);
          fs.rmSync(repo.path('a.txt'));
          repo.blocked(repo.tryCommit());
          expect(fs.existsSync(repo.path('a.txt'))).toBe(false);
          repo.git('rm', '-q', '--cached', 'a.txt');
          repo.stage('a.js', 'a  =  1\n');
          fs.rmSync(repo.path('a.js'));
          repo.passed(repo.tryCommit());
          expect(repo.git('show', 'HEAD:a.js')).toBe('a = 1;\n');
          expect(fs.existsSync(repo.path('a.js'))).toBe(false);
        },
      },
    ],
  },
  {
    number: 18,
    title: 'Amend, fixup and squash',
    behaviour: 'They are formatted and checked like any other commit.',
    scenarios: [
      {
        title: 'with a change, without one, and with a secret',
        tools,
        run: (repo) => {
          repo.stage('a.js', 'a  =  1\n');
          repo.passed(repo.tryCommit());
          repo.stage('a.js', 'a  =  2\n');
          repo.passed(repo.tryCommit('--amend'));
          expect(repo.git('show', 'HEAD:a.js')).toBe('a = 2;\n');
          repo.passed(repo.tryCommit('--amend', '--allow-empty', '-m', 'another'));
          repo.stage('a.js', 'a  =  3\n');
          const fixup = repo.run('git', ['commit', '--fixup', 'HEAD']);
          repo.passed(fixup);
          expect(repo.git('show', 'HEAD:a.js')).toBe('a = 3;\n');
          repo.stage('a.js', `a = '${TOKEN}';\n`);
          repo.blocked(repo.tryCommit('--amend'));
        },
      },
    ],
  },
  {
    number: 19,
    title: '`commit -a`, `commit <path>` and `-o`',
    behaviour:
      'Git makes such a commit from an index of its own. That one and the usual one get the formatting, so afterwards nothing is left over; what was staged beside the path stays staged as it was.',
    scenarios: [
      {
        title: 'each of them',
        tools,
        files: { 'a.js': 'a = 1;\n', 'b.js': 'b = 1;\n' },
        run: (repo) => {
          repo.write('a.js', 'a  =  2\n');
          repo.passed(repo.tryCommit('-a'));
          expect(repo.git('status', '--short')).toBe('');
          repo.stage('b.js', 'b  =  2\n');
          repo.write('a.js', 'a  =  3\n');
          repo.passed(repo.tryCommit('a.js'));
          expect(repo.git('show', 'HEAD:a.js')).toBe('a = 3;\n');
          expect(repo.git('show', ':b.js')).toBe('b  =  2\n');
          expect(repo.git('status', '--short')).toBe('M  b.js\n');
          repo.passed(repo.tryCommit('-o', 'b.js'));
          expect(repo.git('show', 'HEAD:b.js')).toBe('b = 2;\n');
          expect(repo.git('status', '--short')).toBe('');
        },
      },
    ],
  },
  {
    number: 20,
    title: '`git add -N`: a file is announced, not staged',
    behaviour:
      'It is no part of the commit, is neither formatted nor checked, and stays announced.',
    scenarios: [
      {
        title: 'beside a staged file, with our steps and with lint-staged',
        tools,
        run: (repo) => {
          repo.write('later.js', `later  =  '${TOKEN}'\n`);
          repo.git('add', '-N', 'later.js');
          repo.stage('now.js', 'now  =  1\n');
          repo.passed(repo.tryCommit());
          expect(repo.git('status', '--short')).toBe(' A later.js\n');
          repo.stage('.lintstagedrc.json', '{ "*.js": "prettier --write" }\n');
          repo.stage('now.js', 'now  =  2\n');
          repo.passed(repo.tryCommit());
          expect(repo.git('show', 'HEAD:now.js')).toBe('now = 2;\n');
          expect(repo.git('status', '--short')).toBe(' A later.js\n');
          expect(repo.read('later.js')).toContain('later  =');
        },
      },
    ],
  },
  {
    number: 30,
    title: 'Ctrl-C, a kill or a crash in the middle of it',
    behaviour:
      'Nothing was hidden, so nothing is to be restored: every file and the index are either as before or as after the formatting, and what a killed run has left in the git directory is taken away by the next one.',
    limit:
      'Git keeps its own `index.lock` during `commit -a` and `commit <path>`; after a kill -9 it asks you to remove it, with hooks or without.',
    scenarios: [
      {
        title: 'killed at random moments',
        tools,
        profile: 'standard',
        files: { 'tracked.js': 'a = 0;\n' },
        run: async (repo) => {
          repo.git('tag', 'base');
          const { killed, problems } = await killCommits({ repo, kills: 8, seed: 30 });
          expect(problems).toEqual([]);
          expect(killed).toBeGreaterThan(3);
        },
      },
      {
        title: 'a command is stopped with the commit',
        files: steps(`{ name: 'sleeps', files: /a$/, plan: () => ({ run: ['node sleep.cjs'] }) }`),
        run: async (repo) => {
          const note = repo.path('.git/pid');
          repo.stage(
            'sleep.cjs',
            `require('fs').writeFileSync(${JSON.stringify(note)}, String(process.pid)); setTimeout(() => {}, 60000);\n`,
          );
          repo.stage('a', 'staged\n');
          repo.write('a', 'unstaged\n');
          const options = {
            cwd: repo.root,
            env: repo.env,
            detached: true,
            stdio: 'ignore',
          } as const;
          const commit = spawn('git', ['commit', '-m', 'change'], options);
          const ended = once(commit, 'exit');
          while (!fs.existsSync(note)) await wait(20);
          process.kill(-(commit.pid ?? 0), 'SIGINT');
          await ended;
          expect(repo.read('a')).toBe('unstaged\n');
          expect(repo.git('show', ':a')).toBe('staged\n');
          await expect.poll(() => isRunning(repo.read('.git/pid'))).toBe(false);
        },
      },
    ],
  },
  {
    number: 32,
    title: 'A tool crashes instead of finding something',
    behaviour:
      'A finding blocks. A crash, a broken configuration or a missing program means that something could not be checked: `strict` blocks with its own exit code, `standard` warns.',
    scenarios: [
      {
        title: 'each tool, in the standard profile',
        tools: ['prettier', 'typescript'],
        profile: 'standard',
        files: {
          'eslint.config.js': `const rule = { create() { throw new Error('rule broke'); } };
export default [
  { files: ['crash.js'], plugins: { own: { rules: { rule } } }, rules: { 'own/rule': 'error' } },
  { files: ['found.js'], rules: { 'no-undef': 'error' } },
];
`,
          'web/tsconfig.json': '{ "compilerOptions": { "strict": true, "types": [] } }\n',
        },
        run: (repo) => {
          repo.stage('crash.js', 'export {};\n');
          const crashed = repo.passed(repo.tryCommit());
          expect(crashed).toContain('step lint could not check everything: crash.js');
          expect(crashed).toContain('rule broke');
          repo.stage('found.js', 'nothing;\n');
          expect(repo.blocked(repo.tryCommit())).toContain("'nothing' is not defined.  no-undef");
          repo.git('rm', '-qf', 'found.js');
          repo.stage('broken.json', '{ "a": \n');
          expect(repo.blocked(repo.tryCommit())).toContain('broken.json\n  2:1');
          repo.git('rm', '-qf', 'broken.json');
          repo.stage('web/a.ts', 'export const a: number = "text";\n');
          expect(repo.blocked(repo.tryCommit())).toContain('error TS2322');
          repo.stage('web/a.ts', 'export const a: number = 1;\n');
          repo.stage('web/tsconfig.json', '{ "compilerOptions": { "module": "nonsense" } }\n');
          expect(repo.passed(repo.tryCommit())).toContain('tsc could not do its work');
        },
      },
    ],
  },
  {
    number: 33,
    title: 'A tool hangs',
    behaviour:
      'Every step has a time budget, each of its commands the whole of it. When it is over, the step is stopped with all processes that it has started, and counts as not checked.',
    limit:
      'A step within the process of the hook that computes without a pause, such as a rule with an endless loop, is stopped by Ctrl-C alone.',
    scenarios: [
      {
        title: 'a command, and a step within the process',
        files: steps(
          `{ name: 'sleeps', files: /a$/, timeout: 500, plan: () => ({ run: ['sleep 97'] }) }`,
          `{ name: 'waits', files: /a$/, timeout: 500, plan: () => ({ run: [] }), edit: () => ({ edit: () => new Promise((done) => setTimeout(done, 60000)) }) }`,
        ),
        run: (repo) => {
          repo.stage('a', 'text\n');
          const said = repo.blocked(repo.tryCommitWith({ timeout: 30_000 }));
          expect(said).toContain(
            'step sleeps could not check everything: sleep took more than 0.5 s',
          );
          expect(said).toContain('step waits could not check everything: it took more than 0.5 s');
        },
      },
    ],
  },
];
