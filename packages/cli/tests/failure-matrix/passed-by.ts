import fs from 'node:fs';
import { expect } from 'vitest';
import { TOKEN } from '../project.js';
import type { Guarded } from './guarded.js';
import type { Row } from './row.js';

const EVAL = 'export const run = (text) => eval(text);\n';
const TRAILER = 'Guardrail: bypassed';

function message(repo: Guarded): string {
  return repo.git('log', '-1', '--format=%B');
}

function bypasses(repo: Guarded): unknown[] {
  return repo.trail().filter(({ event }) => event === 'bypass');
}

/** A branch `side` whose commit brings a finding without a check; `main` is checked out and has moved on. */
function sideBranch(repo: Guarded): void {
  repo.git('checkout', '-q', '-b', 'side');
  repo.stage('a.js', EVAL);
  repo.commit('side');
  repo.git('checkout', '-q', 'main');
  repo.stage('b.md', 'b\n');
  repo.commit('main');
}

function remote(repo: Guarded): void {
  repo.git('init', '-q', '--bare', '.git/remote.git');
  repo.git('remote', 'add', 'origin', '.git/remote.git');
  repo.git('-c', 'core.hooksPath=/dev/null', 'push', '-q', 'origin', 'main');
}

/** What passes by a hook, or has none. */
export const passedBy: readonly Row[] = [
  {
    number: 14,
    title: 'An empty commit, or nothing staged',
    behaviour:
      'It passes and says that there was nothing to check; zero files are never called checked. It counts as checked for the hooks that follow.',
    scenarios: [
      {
        title: 'passes and says so',
        run: (repo) => {
          const said = repo.passed(repo.tryCommit('--allow-empty'));
          expect(said).toContain('Nothing to check: nothing is staged');
          expect(said).not.toContain('not checked,');
          expect(message(repo)).toBe('change\n\n');
          const [scan] = repo.trail().filter(({ event }) => event === 'scan');
          expect(scan).toMatchObject({ outcome: 'passed', files: { candidates: 0 } });
          expect(repo.tryCommit().code).toBe(1);
        },
      },
    ],
  },
  {
    number: 15,
    title: 'A merge without a conflict',
    behaviour:
      'Git runs `pre-merge-commit` for it, and so do we: what the merge brings is checked before there is a merge commit.',
    scenarios: [
      {
        title: 'is blocked, and undone',
        run: (repo) => {
          sideBranch(repo);
          const said = repo.blocked(repo.run('git', ['merge', '--no-edit', 'side']));
          expect(said).toContain('guardrail/no-eval');
          repo.git('merge', '--abort');
          expect(repo.git('status', '--short')).toBe('');
        },
      },
      {
        title: 'with --no-verify gets the trailer',
        run: (repo) => {
          sideBranch(repo);
          repo.passed(repo.run('git', ['merge', '--no-verify', '--no-edit', 'side']));
          expect(message(repo)).toContain(TRAILER);
        },
      },
    ],
  },
  {
    number: 16,
    title: 'A merge with a conflict',
    behaviour:
      'The commit that ends it is checked as a whole against its first parent, not only where the conflict was.',
    scenarios: [
      {
        title: 'is blocked for a file without a conflict',
        run: (repo) => {
          sideBranch(repo);
          repo.git('checkout', '-q', 'side');
          repo.stage('b.md', 'of the side\n');
          repo.commit('conflict');
          repo.git('checkout', '-q', 'main');
          expect(repo.run('git', ['merge', '--no-edit', 'side']).code).toBe(1);
          repo.stage('b.md', 'both\n');
          expect(repo.blocked(repo.run('git', ['commit', '--no-edit']))).toContain('a.js:1');
          repo.stage('a.js', 'export const run = (text) => JSON.parse(text);\n');
          repo.passed(repo.run('git', ['commit', '--no-edit']));
          expect(message(repo)).not.toContain(TRAILER);
        },
      },
    ],
  },
  {
    number: 17,
    title: 'Cherry-pick, revert, rebase and am',
    behaviour:
      'Git runs no check for commits that it moves. They count as not verified, not as gone around: no trailer, one line and one event at the end of a rebase, and the push checks them. `git am` runs none of these hooks, so only the push tells.',
    scenarios: [
      {
        title: 'is told once, and blocked at the push',
        run: (repo) => {
          sideBranch(repo);
          remote(repo);
          const picked = repo.passed(repo.run('git', ['cherry-pick', 'side']));
          expect(picked).toContain('not checked, because git runs no check when it moves commits');
          expect(message(repo)).toBe('side\n\n');
          expect(bypasses(repo)).toMatchObject([{ how: 'unverified', hook: 'post-commit' }]);
          const push = repo.run('git', ['push', '-q', 'origin', 'main']);
          expect(push.code).toBe(1);
          expect(push.out + push.err).toContain('guardrail/no-eval');
          const reverted = repo.run('git', ['revert', '--no-edit', 'HEAD']);
          expect(message(repo)).not.toContain(TRAILER);
          // Its tree is that of a commit which nobody checked, either.
          expect(reverted.err).toContain('moves commits');
          repo.git('reset', '-q', '--hard', 'origin/main');
          repo.git('checkout', '-q', 'side');
          for (const name of ['c', 'd']) {
            repo.stage(`${name}.md`, name);
            repo.commit(name);
          }
          const rebased = repo.passed(repo.run('git', ['rebase', 'main']));
          expect(rebased.match(/this commit was not checked/g)).toHaveLength(1);
          expect(repo.git('log', '--format=%B', 'main..')).not.toContain(TRAILER);
          const patch = repo.git('format-patch', '-1', '--stdout', 'side~2');
          repo.git('checkout', '-q', 'main');
          expect(repo.run('git', ['am'], { input: patch }).code).toBe(0);
          const second = repo.run('git', ['push', '-q', 'origin', 'main']);
          expect(second.err).toContain('1 of 1 commit was never checked at a commit');
          expect(second.code).toBe(1);
        },
      },
    ],
  },
  {
    number: 28,
    title: '`HUSKY=0`',
    behaviour:
      'Under `strict` it leaves out the formatting and nothing else. Under `standard` the commit passes unchecked. Both is said, and in the audit trail.',
    scenarios: [
      {
        title: 'under strict the gate runs',
        run: (repo) => {
          repo.stage('a.js', EVAL);
          const off = { env: { HUSKY: '0' } };
          const said = repo.blocked(repo.tryCommitWith(off));
          expect(said).toContain('the strict profile checks this commit all the same');
          expect(said).toContain('guardrail/no-eval');
          expect(bypasses(repo)).toMatchObject([{ how: 'skipped', hook: 'pre-commit' }]);
        },
      },
      {
        title: 'under standard it is recorded, and the push checks',
        profile: 'standard',
        run: (repo) => {
          remote(repo);
          repo.stage('a.js', EVAL);
          const said = repo.passed(repo.tryCommitWith({ env: { HUSKY: '0' } }));
          expect(said).toContain('HUSKY=0 is set, so this commit is not checked');
          expect(bypasses(repo)).toMatchObject([{ how: 'husky-off', hook: 'post-commit' }]);
          expect(repo.run('git', ['push', '-q', 'origin', 'main']).code).toBe(1);
        },
      },
    ],
  },
  {
    number: 29,
    title: '`git commit --no-verify`',
    behaviour:
      'The commit is made, gets the trailer `Guardrail: bypassed`, is named on standard error and in the audit trail, and is checked with the next commit and at the push. Amending does not wash the trailer off: only a check does.',
    limit:
      'A message that is written in the editor gets no trailer, because git would take an empty one for written; the rest is the same.',
    scenarios: [
      {
        title: 'is visible, and checked with the next commit',
        run: (repo) => {
          repo.stage('a.js', EVAL);
          const said = repo.passed(repo.tryCommit('--no-verify'));
          expect(said).toContain('this commit was not checked, because its hooks were left out');
          expect(message(repo)).toBe(`change\n\n${TRAILER}\n\n`);
          expect(bypasses(repo)).toMatchObject([{ how: 'no-verify', hook: 'post-commit' }]);
          const amended = repo.blocked(repo.run('git', ['commit', '--amend', '-m', 'clean']));
          expect(amended).toContain('are checked with this one');
          repo.stage('c.md', 'c\n');
          expect(repo.blocked(repo.tryCommit())).toContain('a.js:1');
          repo.stage('a.js', 'export const run = (text) => JSON.parse(text);\n');
          repo.passed(repo.run('git', ['commit', '--amend', '--no-edit']));
          expect(message(repo)).toBe('change\n\n');
        },
      },
      {
        title: 'with an editor',
        run: (repo) => {
          repo.stage('a.js', EVAL);
          repo.write(
            '.git/editor',
            '#!/bin/sh\nprintf "Written\\n" | cat - "$1" > "$1.new" && mv "$1.new" "$1"\n',
          );
          fs.chmodSync(repo.path('.git/editor'), 0o755);
          const env = { GIT_EDITOR: repo.path('.git/editor') };
          const said = repo.passed(repo.run('git', ['commit', '--no-verify'], { env }));
          expect(said).toContain('this commit was not checked');
          expect(message(repo)).toBe('Written\n\n');
          const given = repo.run('git', ['commit', '--no-verify', '--allow-empty'], {
            env: { GIT_EDITOR: 'true' },
          });
          expect(given.err).toContain('empty commit message');
        },
      },
      {
        title: 'a secret in the message is found without it',
        run: (repo) => {
          const said = repo.blocked(
            repo.run('git', ['commit', '--allow-empty', '-m', `Use ${TOKEN}`]),
          );
          expect(said).toContain('mend it with `git commit -e -F .git/COMMIT_EDITMSG`');
          expect(said).not.toContain(TOKEN);
        },
      },
    ],
  },
  {
    number: 44,
    title: 'The policy or the guard is weakened in the same commit',
    behaviour:
      'What a commit does to the policy, and what it takes away from hook files, CI, `package.json` and configurations is named in the output and in the audit trail. CI judges the change by the policy from before it.',
    scenarios: [
      {
        title: 'is named',
        run: (repo) => {
          repo.stage('guardrail.config.json', '{ "profile": "standard" }\n');
          // A hook that is staged is on disk, too; this one still runs.
          repo.stage('.husky/commit-msg', 'exit 0\n');
          repo.git('rm', '-q', '--cached', 'eslint.config.js');
          const said = repo.passed(repo.tryCommit()).replace(/\s+/g, ' ');
          expect(said).toContain('profile: strict becomes standard');
          expect(said).toContain(
            'weakens the guard: .husky/commit-msg (removed the call `guardrail hook commit-msg`)',
          );
          expect(said).toContain(
            'eslint.config.js (removed the use of @magi-guardrail/eslint-config)',
          );
          const [changed] = repo.trail().filter(({ event }) => event === 'policy.changed');
          expect(changed).toMatchObject({ weakens: true });
        },
      },
    ],
  },
];
