import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { tempRepo } from '@magi-guardrail/testkit/temp-repo';
import { guardrail, linkPackages, type Outcome, project, TOKEN } from '../project.js';
import type { Guarded, RunOptions } from './guarded.js';
import type { Row } from './row.js';
import { withoutRights, systemPath } from './strangers.js';

const BIN = 'node_modules/.bin/guardrail';
const INSTALL = ['hook', 'install'];

/** As a fresh clone is before anything was installed. */
function disconnected(repo: Guarded): Guarded {
  repo.git('config', '--unset', 'core.hooksPath');
  fs.rmSync(repo.path('.husky/_'), { recursive: true });
  return repo;
}

function isConnected(repo: Guarded): boolean {
  return repo.git('config', '--local', '--list').includes('core.hookspath=.husky/_');
}

function install(repo: Guarded, options?: RunOptions): Outcome {
  return repo.run(repo.path(BIN), INSTALL, options);
}

/** A hook of somebody else, which writes down that it ran. */
function theirs(repo: Guarded, folder: string, log: string): void {
  repo.write(`${folder}/pre-commit`, `#!/bin/sh\necho theirs >>"${repo.path(log)}"\n`);
  fs.chmodSync(repo.path(`${folder}/pre-commit`), 0o755);
}

/** Where the hooks run, and what is there already. */
export const installation: readonly Row[] = [
  {
    number: 22,
    title: 'A commit in another work tree',
    behaviour:
      '`git worktree add` gives the hooks to the new work tree at once. Until its packages are installed nothing passes there, and the command is named; then it is checked like any other.',
    limit:
      'In a work tree that is made in the folder of a bare repository no hook runs until `guardrail hook install` ran in it.',
    scenarios: [
      {
        title: 'without packages, and with them',
        run: (repo) => {
          const tree = repo.path('node_modules/tree');
          repo.git('worktree', 'add', '-q', tree, '-b', 'tree');
          fs.writeFileSync(path.join(tree, 'a.txt'), 'fine\n');
          repo.git('-C', tree, 'add', 'a.txt');
          const early = repo.tryCommitWith({ cwd: tree });
          expect(early.code).toBe(1);
          expect(early.err).toContain('Run `npm ci`, then commit again.');
          fs.symlinkSync(repo.path('node_modules'), path.join(tree, 'node_modules'));
          expect(repo.tryCommitWith({ cwd: tree }).code).toBe(0);
          fs.writeFileSync(path.join(tree, 'a.txt'), `${TOKEN}\n`);
          expect(repo.tryCommitWith({ cwd: tree }, '-a').code).toBe(1);
        },
      },
      {
        title: 'the limit: a work tree of a bare repository',
        run: (repo) => {
          const bare = repo.path('node_modules/bare');
          const tree = path.join(bare, 'tree');
          repo.git('clone', '-q', '--bare', repo.root, bare);
          repo.git('-C', bare, 'config', 'core.hooksPath', '.husky/_');
          repo.git('-C', bare, 'worktree', 'add', '-q', tree, '-b', 'tree');
          expect(fs.existsSync(path.join(tree, '.husky/_'))).toBe(false);
          fs.symlinkSync(repo.path('node_modules'), path.join(tree, 'node_modules'));
          expect(install(repo, { cwd: tree }).code).toBe(0);
          fs.writeFileSync(path.join(tree, 'a.txt'), `${TOKEN}\n`);
          repo.git('-C', tree, 'add', 'a.txt');
          expect(repo.tryCommitWith({ cwd: tree }).code).toBe(1);
        },
      },
    ],
  },
  {
    number: 23,
    title: 'No repository: an unpacked archive, a bare clone',
    behaviour:
      '`guardrail hook install` says that there is nothing to install and succeeds, so that `npm install` does.',
    scenarios: [
      {
        title: 'an archive and a bare repository',
        run: (repo) => {
          using plain = tempRepo({ plain: true });
          const archive = install(repo, { cwd: plain.root });
          expect(archive).toMatchObject({ code: 0, err: '' });
          expect(archive.out).toContain('Not in a git work tree, so no hooks are installed.');
          plain.git('init', '-q', '--bare', '.');
          expect(install(repo, { cwd: plain.root })).toMatchObject({ code: 0, err: '' });
        },
      },
    ],
  },
  {
    number: 24,
    title: 'The machine or the clone has hooks already',
    behaviour:
      'They run before ours, with the same arguments, input and exit code, and come back with `guardrail uninstall`. Global configuration is never touched.',
    scenarios: [
      {
        title: 'core.hooksPath of the clone, and of the machine',
        run: (repo) => {
          disconnected(repo);
          theirs(repo, 'node_modules/company', 'node_modules/log');
          repo.git('config', 'core.hooksPath', 'node_modules/company');
          expect(install(repo).out).toContain('node_modules/company run before them.');
          repo.stage('a.txt', `${TOKEN}\n`);
          repo.blocked(repo.tryCommit());
          expect(repo.read('node_modules/log')).toBe('theirs\n');

          repo.git('config', '--unset', 'guardrail.previousHooksPath');
          const machine = repo.path('node_modules/machine.ini');
          const text = `[core]\n\thooksPath = ${repo.path('node_modules/company')}\n`;
          fs.writeFileSync(machine, text);
          repo.stage('a.txt', 'fine\n');
          repo.passed(repo.tryCommitWith({ env: { GIT_CONFIG_GLOBAL: machine } }));
          expect(repo.read('node_modules/log')).toBe('theirs\ntheirs\n');
          expect(fs.readFileSync(machine, 'utf8')).toBe(text);
        },
      },
      {
        title: 'hooks in .git/hooks, one of which says no',
        run: (repo) => {
          disconnected(repo);
          theirs(repo, '.git/hooks', '.git/log');
          expect(install(repo).code).toBe(0);
          repo.stage('a.txt', 'fine\n');
          repo.passed(repo.tryCommit());
          expect(repo.read('.git/log')).toBe('theirs\n');
          repo.write(
            '.git/hooks/pre-commit',
            '#!/bin/sh\necho "no, says the company" >&2\nexit 9\n',
          );
          repo.stage('a.txt', 'more\n');
          expect(repo.blocked(repo.tryCommit())).toBe('no, says the company\n');
        },
      },
    ],
  },
  {
    number: 25,
    title: 'The package is in a sub-folder of the repository',
    behaviour:
      '`guardrail init` and `guardrail hook install` find the repository above it, and the hooks find the package, whose programs may also be those of the workspace.',
    scenarios: [
      {
        title: 'with programs of its own, and with those of the workspace',
        run: async (repo) => {
          using other = project({ 'web/package.json': '{ "type": "module" }\n' });
          linkPackages(other, 'web');
          const init = await guardrail(other, 'init', '--yes', '--no-install', '--cwd', 'web');
          expect(init.code).toBe(0);
          other.commit('set up');
          const attempt = (content: string) => {
            other.stage('web/a.txt', content);
            return repo.tryCommitWith({ cwd: other.root }).code;
          };
          expect(attempt(`${TOKEN}\n`)).toBe(1);
          expect(attempt('fine\n')).toBe(0);
          fs.mkdirSync(other.path('node_modules'));
          fs.renameSync(other.path('web/node_modules/.bin'), other.path('node_modules/.bin'));
          expect(attempt(`${TOKEN}\n`)).toBe(1);
          expect(attempt('more\n')).toBe(0);
        },
      },
    ],
  },
  {
    number: 26,
    title: 'A graphical client without the PATH of the terminal',
    behaviour:
      'The hooks find Node.js: the version that the project asks for, the one that installed them, or one of nvm, fnm, mise, asdf, Volta or Homebrew. Where there is none nothing passes, and three lines say what to do.',
    scenarios: [
      {
        title: 'Node.js is found, or named as missing',
        run: (repo) => {
          const env = { PATH: systemPath(repo), NVM_DIR: '', FNM_DIR: '', VOLTA_HOME: '' };
          repo.stage('a.txt', `${TOKEN}\n`);
          expect(repo.blocked(repo.tryCommitWith({ env }))).toContain('a.txt:1');
          repo.stage('a.txt', 'fine\n');
          repo.passed(repo.tryCommitWith({ env }));
          const runner = '.husky/_/guardrail';
          repo.write(runner, repo.read(runner).replace(/^gr_node=.*$/m, "gr_node='/gone'"));
          repo.stage('a.txt', 'more\n');
          const said = repo.blocked(repo.tryCommitWith({ env }));
          expect(said.trimEnd().split('\n')).toHaveLength(3);
          expect(said).toContain('Node.js was not found');
          expect(said).toContain('npx guardrail hook install');
        },
      },
    ],
  },
  {
    number: 27,
    title: 'Windows line ends',
    behaviour:
      'The hook files have Unix line ends in every clone, by a line in `.gitattributes`, and what is staged is compared, not what is on disk.',
    scenarios: [
      {
        title: 'a clone with core.autocrlf, and a commit in one',
        run: (repo) => {
          repo.git('config', 'core.autocrlf', 'true');
          repo.write('a.txt', 'one\r\ntwo\r\n');
          repo.git('add', 'a.txt');
          repo.passed(repo.tryCommit());
          expect(repo.read('a.txt')).toBe('one\r\ntwo\r\n');
          const clone = repo.path('node_modules/clone');
          repo.git('clone', '-q', '-c', 'core.autocrlf=true', repo.root, clone);
          expect(fs.readFileSync(path.join(clone, 'package.json'), 'utf8')).toContain('\r\n');
          for (const name of ['pre-commit', 'commit-msg', 'pre-push']) {
            expect(fs.readFileSync(path.join(clone, '.husky', name), 'utf8')).not.toContain('\r');
          }
          repo.write('a.txt', `one\r\n${TOKEN}\r\n`);
          repo.git('add', 'a.txt');
          repo.blocked(repo.tryCommit());
        },
      },
    ],
  },
  {
    number: 34,
    title: 'node_modules is missing',
    behaviour:
      'Nothing passes, and the message names the command of the package manager of the project. Nothing is downloaded.',
    scenarios: [
      {
        title: 'before npm ci',
        run: (repo) => {
          fs.rmSync(repo.path('node_modules'), { recursive: true });
          repo.stage('a.txt', 'fine\n');
          const said = repo.blocked(repo.tryCommit());
          expect(said).toContain('guardrail is not installed here');
          expect(said).toContain('Run `npm ci`, then commit again.');
          expect(fs.existsSync(repo.path('node_modules'))).toBe(false);
        },
      },
    ],
  },
  {
    number: 37,
    title: 'A file system that cannot be written',
    behaviour:
      '`guardrail hook install` says that no hooks are installed and which path is in its way, and succeeds, so that `npm install` does.',
    scenarios: [
      {
        title: 'somebody without the right to write',
        run: (repo) => {
          disconnected(repo);
          const { code, err } = withoutRights(repo, repo.path(BIN), INSTALL);
          expect(err).toMatch(/The hooks are not installed, because .* cannot be written/);
          expect(code).toBe(0);
          expect(isConnected(repo)).toBe(false);
        },
      },
    ],
  },
  {
    number: 38,
    title: 'Continuous integration',
    behaviour: 'No hooks are installed where `CI` is set, unless somebody asks with `--force`.',
    scenarios: [
      {
        title: 'CI=true',
        run: (repo) => {
          disconnected(repo);
          expect(install(repo, { env: { CI: 'true' } })).toMatchObject({ code: 0, err: '' });
          expect(isConnected(repo)).toBe(false);
          repo.run(repo.path(BIN), [...INSTALL, '--force'], { env: { CI: 'true' } });
          expect(isConnected(repo)).toBe(true);
        },
      },
    ],
  },
  {
    number: 39,
    title: 'A production install, an image without git',
    behaviour:
      'The `prepare` script succeeds where guardrail, git or the repository is missing: `guardrail hook install || exit 0`.',
    scenarios: [
      {
        title: 'npm ci --omit=dev',
        run: (repo) => {
          using image = tempRepo({ plain: true });
          const { scripts } = JSON.parse(repo.read('package.json'));
          image.write('package.json', JSON.stringify({ name: 'app', version: '1.0.0', scripts }));
          const ci = (env: NodeJS.ProcessEnv = {}) =>
            repo.run('npm', ['ci', '--omit=dev', '--offline'], { cwd: image.root, env });
          const lock = ['install', '--package-lock-only', '--ignore-scripts', '--offline'];
          expect(repo.run('npm', lock, { cwd: image.root }).code).toBe(0);
          expect(ci().code).toBe(0);
          // With the package, and without git.
          const PATH = [repo.path('node_modules/.bin'), systemPath(repo, ['node', 'npm'], ['git'])];
          expect(ci({ PATH: PATH.join(path.delimiter) }).code).toBe(0);
        },
      },
    ],
  },
  {
    number: 40,
    title: 'Husky, lefthook, pre-commit or simple-git-hooks is there already',
    behaviour:
      'What somebody wrote stays, in the same order, and ours is added between marks or as one more command per hook; a second `guardrail init` changes nothing.',
    scenarios: [
      {
        title: 'the lines of a Husky hook run beside ours',
        files: { '.husky/pre-commit': 'echo mine >>node_modules/log\n' },
        run: (repo) => {
          const init = () => repo.run(repo.path(BIN), ['init', '--yes', '--no-install']);
          expect(init().code).toBe(0);
          const hook = repo.read('.husky/pre-commit');
          expect(hook).toMatch(/^echo mine >>node_modules\/log\n# guardrail:start/);
          expect(init().out).toContain('Nothing to do');
          expect(repo.read('.husky/pre-commit')).toBe(hook);
          repo.stage('a.txt', `${TOKEN}\n`);
          repo.blocked(repo.tryCommit());
          expect(repo.read('node_modules/log')).toBe('mine\n');
        },
      },
    ],
  },
  {
    number: 41,
    title: 'Uninstall',
    behaviour:
      '`guardrail uninstall` gives every byte back of what did not change since, takes only our lines out of what did, and sets `core.hooksPath` as it was.',
    scenarios: [
      {
        title: 'the tree is as it was before init',
        run: (repo) => {
          const taken = repo.run(repo.path(BIN), ['uninstall', '--yes', '--purge', '--no-install']);
          expect(taken.code).toBe(0);
          repo.git('add', '-A');
          const [before = ''] = repo.git('rev-list', '--max-parents=0', 'HEAD').split('\n');
          expect(repo.git('diff', '--cached', '--name-status', before)).toBe('');
          expect(isConnected(repo)).toBe(false);
          expect(fs.existsSync(repo.path('.husky'))).toBe(false);
        },
      },
    ],
  },
  {
    number: 42,
    title: 'A new version of guardrail',
    behaviour:
      'The hook files are a few lines that call the package, so those of an older version go on working; `guardrail doctor` tells of them, and `guardrail init` renews them and adds the hooks that are new.',
    scenarios: [
      {
        title: 'the two hooks of the first version',
        run: (repo) => {
          const old = (name: string) =>
            `# guardrail:start (written by \`guardrail init\`; your own lines go outside)\ncommand -v guardrail >/dev/null || exit 1\nguardrail hook ${name} "$@"\n# guardrail:end\n`;
          for (const name of fs.readdirSync(repo.path('.husky')).filter((it) => it !== '_')) {
            fs.rmSync(repo.path(`.husky/${name}`));
          }
          repo.write('.husky/pre-commit', old('pre-commit'));
          repo.write('.husky/pre-merge-commit', old('pre-merge-commit'));
          repo.commit('as it was');
          repo.stage('a.txt', `${TOKEN}\n`);
          repo.blocked(repo.tryCommit());
          repo.git('rm', '-qf', 'a.txt');
          const doctor = () => repo.run(repo.path(BIN), ['doctor']).out;
          expect(doctor()).toContain('.husky/pre-commit is from an older version');
          expect(repo.run(repo.path(BIN), ['init', '--yes', '--no-install']).code).toBe(0);
          expect(fs.existsSync(repo.path('.husky/pre-push'))).toBe(true);
          expect(doctor()).toContain('our lines in the hook files are current');
          repo.git('add', '-A');
          repo.passed(repo.tryCommit());
        },
      },
    ],
  },
];
