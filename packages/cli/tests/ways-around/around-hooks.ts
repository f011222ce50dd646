import fs from 'node:fs';
import type { Guarded } from '../failure-matrix/guarded.js';
import { type Outcome, TOKEN } from '../project.js';
import { EVAL } from './way.js';

/** One way to get a dangerous commit made although the hooks are installed. */
export interface Detour {
  /** What somebody does, as a heading. */
  readonly title: string;
  /** Where it is caught; what is no commit of a branch is caught at the push only. */
  readonly caught: 'commit' | 'push' | 'push only' | 'ci' | 'not';
  /** Why, for the page. */
  readonly why: string;
  /** What is pushed; default `origin work`. */
  readonly push?: readonly string[];
  /** What CI checks out; default the branch `work`. */
  readonly ref?: string;
  /** Does it; gives what git said when that is where it is caught. */
  readonly attempt: (repo: Guarded) => Outcome | void;
  /** What is said where it is caught; default the name of the rule. */
  readonly says?: string;
}

const BAD = ['commit', '-q', '-m', 'x'];
const PUSH = 'The push checks every commit that the remote does not have, whatever made it.';
const CLONE =
  'Whoever owns a clone can switch its hooks off. CI checks every commit of the branch.';

/** Stages code that is blocked and runs git. */
function withEval(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return (repo: Guarded): Outcome => {
    repo.stage('a.js', EVAL);
    return repo.run('git', args, { env });
  };
}

/** A tree with the code that is blocked, made without a commit; HEAD and the index stay. */
function badCommit(repo: Guarded): string {
  repo.stage('a.js', EVAL);
  const tree = repo.git('write-tree').trim();
  repo.git('reset', '-q', '--hard');
  return repo.git('commit-tree', '-p', 'HEAD', '-m', 'x', tree).trim();
}

export const aroundHooks: readonly Detour[] = [
  {
    title: '`git commit --no-verify`',
    caught: 'push',
    why: 'It also gets the trailer `Guardrail: bypassed` and an event in the audit trail, and the next commit checks it.',
    attempt: withEval([...BAD, '--no-verify']),
  },
  {
    title: '`HUSKY=0`',
    caught: 'commit',
    why: 'Under `strict` the gate runs all the same. Under `standard` the push catches it.',
    attempt: withEval(BAD, { HUSKY: '0' }),
  },
  {
    title: 'Another `core.hooksPath` for one command',
    caught: 'push',
    why: PUSH,
    attempt: withEval(['-c', 'core.hooksPath=/dev/null', ...BAD]),
  },
  {
    title: 'The same by variables of git',
    caught: 'push',
    why: PUSH,
    attempt: withEval(BAD, {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.hooksPath',
      GIT_CONFIG_VALUE_0: '/dev/null',
    }),
  },
  {
    title: 'Another `core.hooksPath` for good',
    caught: 'ci',
    why: `${CLONE} \`guardrail doctor\` says so, too.`,
    attempt: (repo) => {
      repo.git('config', 'core.hooksPath', '/dev/null');
      withEval(BAD)(repo);
    },
  },
  {
    title: 'A hook file that does nothing any more',
    caught: 'push',
    why: 'Once it is committed the change is named as one that weakens the guard.',
    attempt: (repo) => {
      repo.stage('.husky/pre-commit', 'exit 0\n');
      withEval(BAD)(repo);
    },
  },
  {
    title: 'All hook files at once',
    caught: 'ci',
    why: 'CI judges the commits and names what they take away.',
    attempt: (repo) => {
      for (const name of fs.readdirSync(repo.path('.husky')).filter((it) => it !== '_')) {
        repo.stage(`.husky/${name}`, 'exit 0\n');
      }
      withEval(BAD)(repo);
    },
    says: 'weaken the guard: .husky/pre-commit (removed the call',
  },
  {
    title: 'Deleting `.husky/_`',
    caught: 'ci',
    why: `${CLONE} The next install brings it back.`,
    attempt: (repo) => {
      fs.rmSync(repo.path('.husky/_'), { recursive: true });
      withEval(BAD)(repo);
    },
  },
  {
    title: 'A hook that may not be executed',
    caught: 'push',
    why: PUSH,
    attempt: (repo) => {
      fs.chmodSync(repo.path('.husky/_/pre-commit'), 0o644);
      withEval(BAD)(repo);
    },
  },
  {
    title: 'Another program in the place of `guardrail`',
    caught: 'ci',
    why: CLONE,
    attempt: (repo) => {
      repo.write('node_modules/.bin/guardrail', '#!/bin/sh\nexit 0\n');
      withEval(BAD)(repo);
    },
  },
  {
    title: 'An empty environment, as if nothing was installed',
    caught: 'commit',
    why: 'The hooks find Node.js without a search path, and block where they do not.',
    attempt: (repo) => {
      repo.stage('a.js', EVAL);
      const kept = Object.entries(repo.env).filter(([name]) => /^(?:GIT_|HOME$)/.test(name));
      const env = kept.map(([name, value]) => `${name}=${value}`);
      return repo.run('env', ['-i', 'PATH=/usr/bin:/bin', ...env, 'git', ...BAD]);
    },
    says: 'guardrail',
  },
  {
    title: '`git commit-tree` and `git update-ref`',
    caught: 'push',
    why: PUSH,
    attempt: (repo) => {
      const commit = badCommit(repo);
      repo.git('update-ref', 'refs/heads/work', commit);
    },
  },
  {
    title: 'A content that is in the index only',
    caught: 'commit',
    why: 'The index is what is checked.',
    attempt: (repo) => {
      repo.write('.git/bad', EVAL);
      const id = repo.git('hash-object', '-w', '.git/bad').trim();
      repo.git('update-index', '--add', '--cacheinfo', `100644,${id},a.js`);
      return repo.run('git', BAD);
    },
  },
  {
    title: '`git commit --all`, with a clean index',
    caught: 'commit',
    why: 'Git gives its hooks the index that it will commit, and that one is checked.',
    attempt: (repo) => {
      repo.write('eslint.config.js', EVAL);
      return repo.run('git', [...BAD, '--all']);
    },
  },
  {
    title: 'A check of another index before the commit',
    caught: 'push',
    why: 'What passed is remembered by its tree, and the tree of the commit is another one.',
    attempt: (repo) => {
      fs.copyFileSync(repo.path('.git/index'), repo.path('.git/clean'));
      const env = { GIT_INDEX_FILE: repo.path('.git/clean') };
      repo.run('node_modules/.bin/guardrail', ['hook', 'pre-commit'], { env });
      withEval([...BAD, '--no-verify'])(repo);
    },
  },
  {
    title: 'A forged note that the commit was checked',
    caught: 'push',
    why: 'The note only keeps the commit from being named. Nothing is left unchecked for it.',
    attempt: (repo) => {
      repo.stage('a.js', EVAL);
      for (const name of ['checked', 'checked-trees']) {
        repo.write(`.git/guardrail/${name}`, repo.git('write-tree'));
      }
      repo.run('git', [...BAD, '--no-verify']);
    },
  },
  {
    title: '`.git/guardrail` as a link to somewhere else',
    caught: 'commit',
    why: 'The gate runs without it.',
    attempt: (repo) => {
      fs.rmSync(repo.path('.git/guardrail'), { recursive: true, force: true });
      fs.symlinkSync('/dev/null', repo.path('.git/guardrail'));
      return withEval(BAD)(repo);
    },
  },
  {
    title: 'Amending the trailer away',
    caught: 'commit',
    why: 'What was committed past the hooks is checked with the next commit, and an amended one is that.',
    attempt: (repo) => {
      withEval([...BAD, '--no-verify'])(repo);
      repo.git('branch', '-f', 'main', 'HEAD~1');
      repo.git('checkout', '-q', '--detach');
      repo.git('branch', '-f', 'work', 'HEAD~1');
      return repo.run('git', ['commit', '-q', '--amend', '-m', 'clean']);
    },
  },
  {
    title: 'Amending it away with `--no-verify`',
    caught: 'push',
    why: PUSH,
    attempt: (repo) => {
      withEval([...BAD, '--no-verify'])(repo);
      const env = { GIT_EDITOR: 'sed -i /Guardrail/d' };
      repo.run('git', ['commit', '-q', '--amend', '--no-verify', '-e'], { env });
    },
  },
  {
    title: '`git rebase --exec`',
    caught: 'push',
    why: PUSH,
    attempt: (repo) => {
      repo.stage('b.md', 'b\n');
      repo.commit('clean');
      repo.write('.git/bad', EVAL);
      const script = 'cp .git/bad a.js && git add a.js && git commit -q --amend --no-edit -n';
      repo.run('git', ['rebase', '-q', '--exec', script, 'HEAD~1']);
    },
  },
  {
    title: '`git am`',
    caught: 'push',
    why: PUSH,
    attempt: (repo) => {
      const input = repo.git('format-patch', '-1', '--stdout', badCommit(repo));
      repo.run('git', ['am', '-q'], { input });
    },
  },
  {
    title: '`git cherry-pick` of a commit that nobody checked',
    caught: 'push',
    why: PUSH,
    attempt: (repo) => {
      repo.run('git', ['cherry-pick', badCommit(repo)]);
    },
  },
  {
    title: '`git merge --no-verify`',
    caught: 'push',
    why: PUSH,
    attempt: (repo) => {
      repo.run('git', ['merge', '-q', '--no-ff', '--no-verify', '--no-edit', badCommit(repo)]);
    },
  },
  {
    title: '`git fast-import`',
    caught: 'push',
    why: PUSH,
    attempt: (repo) => {
      const head = repo.git('rev-parse', 'HEAD').trim();
      const input = `commit refs/heads/work\ncommitter Ada <ada@example.com> 1767225600 +0000\ndata 1\nx\nfrom ${head}\nM 100644 inline a.js\ndata ${EVAL.length}\n${EVAL}\n`;
      repo.run('git', ['fast-import', '--quiet'], { input });
    },
  },
  {
    title: 'The commit of a stash',
    caught: 'push',
    why: PUSH,
    push: ['origin', 'stash@{0}:refs/heads/stashed'],
    ref: 'stash@{0}',
    attempt: (repo) => {
      repo.stage('a.js', EVAL);
      repo.git('stash', '-q');
    },
  },
  {
    title: 'A tag instead of a branch',
    caught: 'push',
    why: PUSH,
    push: ['origin', 'v1'],
    ref: 'v1',
    attempt: (repo) => {
      repo.git('tag', '-a', '-m', 'v1', 'v1', badCommit(repo));
    },
  },
  {
    title: 'The URL instead of the name of the remote',
    caught: 'push',
    why: 'A remote without tracking branches has nothing that this clone knows of, so more is checked.',
    push: ['.git/remote.git', 'work'],
    attempt: withEval([...BAD, '--no-verify']),
  },
  {
    title: 'A token that the next commit removes',
    caught: 'push',
    why: 'Secrets are looked for in every version that the commits hold.',
    says: 'Later commits removed it',
    attempt: (repo) => {
      repo.stage('a.env', `${TOKEN}\n`);
      repo.commit('add');
      repo.git('rm', '-q', 'a.env');
      repo.commit('remove');
    },
  },
  {
    title: 'A token in the message, with `--no-verify`',
    caught: 'push',
    why: 'Messages are searched like contents.',
    says: 'The message of commit',
    attempt: (repo) => {
      repo.run('git', ['commit', '-q', '--allow-empty', '--no-verify', '-m', `use ${TOKEN}`]);
    },
  },
  {
    title: 'A note of git',
    caught: 'push only',
    why: 'Notes are commits of their own.',
    push: ['origin', 'refs/notes/commits'],
    says: 'secrets/github-pat',
    attempt: (repo) => {
      repo.git('notes', 'add', '-m', TOKEN);
    },
  },
  {
    title: 'A tag of a file',
    caught: 'push only',
    why: 'What leads to no commit cannot be checked, and `strict` blocks it.',
    push: ['origin', 'file'],
    says: 'leads to no commit and cannot be checked',
    attempt: (repo) => {
      repo.write('.git/bad', EVAL);
      repo.git('tag', 'file', repo.git('hash-object', '-w', '.git/bad').trim());
    },
  },
  {
    title: '`git push --no-verify`',
    caught: 'ci',
    why: CLONE,
    push: ['--no-verify', 'origin', 'work'],
    attempt: withEval([...BAD, '--no-verify']),
  },
  {
    title: 'A clone without the hooks, or the editor of the git host',
    caught: 'ci',
    why: CLONE,
    attempt: (repo) => {
      repo.git('config', '--unset', 'core.hooksPath');
      withEval(BAD)(repo);
    },
  },
  {
    title: 'A token in the message of a tag',
    caught: 'push only',
    why: 'The message is searched when the tag is pushed. A tag is part of no pull request.',
    says: 'the message of refs/tags/v2 holds a secret, so the push is blocked',
    push: ['origin', 'v2'],
    attempt: (repo) => {
      repo.git('tag', '-a', '-m', `use ${TOKEN}`, 'v2');
    },
  },
];
