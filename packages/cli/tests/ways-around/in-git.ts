import fs from 'node:fs';
import { TOKEN } from '../project.js';
import { EVAL, stage, type Way } from './way.js';

/** What git is told, and how. */
export const inGit: readonly Way[] = [
  {
    title: 'A clean copy on disk of a file that is `assume-unchanged`',
    caught: 'commit',
    why: 'What is checked are the contents in the index, never the files on disk.',
    attempt: (repo) => {
      repo.stage('a.env', `${TOKEN}\n`);
      repo.write('a.env', 'clean\n');
      repo.git('update-index', '--assume-unchanged', 'a.env');
    },
    says: 'secrets/github-pat',
  },
  {
    title: 'A dangerous part that is staged, and repaired on disk',
    caught: 'commit',
    why: 'As above.',
    attempt: (repo) => {
      repo.stage('a.js', EVAL);
      repo.write('a.js', 'export {};\n');
    },
    says: 'guardrail/no-eval',
  },
  {
    title: 'A token that one commit adds and the next one removes',
    caught: 'ci',
    why: 'Secrets are looked for in every version that the commits hold.',
    attempt: (repo) => {
      repo.stage('a.env', `${TOKEN}\n`);
      repo.git('commit', '-q', '--no-verify', '-m', 'add');
      repo.git('rm', '-q', 'a.env');
      repo.git('commit', '-q', '--no-verify', '-m', 'remove');
    },
    says: 'Later commits removed it',
  },
  {
    title: 'A link whose target is the token',
    caught: 'commit',
    why: 'A link is read as the text it holds.',
    attempt: (repo) => {
      fs.symlinkSync(TOKEN, repo.path('link'));
      repo.git('add', 'link');
    },
    says: 'secrets/github-pat',
  },
  {
    title: 'A link that becomes a file',
    caught: 'commit',
    why: 'Every change but a deletion is checked, a changed type as well.',
    before: (repo) => {
      fs.symlinkSync('package.json', repo.path('link.js'));
    },
    attempt: (repo) => {
      fs.rmSync(repo.path('link.js'));
      repo.stage('link.js', EVAL);
    },
    says: 'guardrail/no-eval',
  },
  {
    title: 'Something that only the merge commit brings',
    caught: 'ci',
    why: 'A merge counts with what it brings itself.',
    attempt: (repo) => {
      repo.git('checkout', '-q', '-b', 'side');
      stage({ 'b.md': 'b\n' })(repo);
      repo.git('commit', '-q', '--no-verify', '-m', 'side');
      repo.git('checkout', '-q', 'work');
      repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
      repo.stage('a.js', EVAL);
      repo.git('commit', '-q', '--no-verify', '-m', 'merge');
    },
    says: 'guardrail/no-eval',
  },
  {
    title: '`git replace`, so that git shows another content',
    caught: 'ci',
    why: 'Replacements are out of force while the gate reads.',
    attempt: (repo) => {
      repo.stage('a.env', `${TOKEN}\n`);
      repo.stage('b.env', 'clean\n');
      repo.git('commit', '-q', '--no-verify', '-m', 'x');
      repo.git('replace', 'HEAD:a.env', 'HEAD:b.env');
    },
    says: 'secrets/github-pat',
  },
  {
    title: 'A token in the message of a commit',
    caught: 'ci',
    why: 'The messages of the commits are searched, too. `commit-msg` blocks it before, where the hooks run.',
    attempt: (repo) => {
      stage({ 'a.md': 'x\n' })(repo);
      repo.git('commit', '-q', '--no-verify', '-m', `deploy with ${TOKEN}`);
    },
    says: 'The message of commit',
  },
  {
    title: 'A Git LFS pointer to a content that this clone never had',
    caught: 'not',
    why: 'Where the clone has the content it is checked in the place of the pointer. This one is stored elsewhere, and the file is named as not checked.',
    attempt: stage({
      'a.env': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`,
    }),
    says: 'is a Git LFS pointer',
  },
];
