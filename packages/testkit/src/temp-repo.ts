import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A repository for one test. */
export interface TempRepo {
  /** Absolute, symlinks resolved. */
  readonly root: string;
  /** The environment to run tools in: nothing of the caller's git reaches it. */
  readonly env: NodeJS.ProcessEnv;
  /** Absolute path of a file in the repository. */
  path(name: string): string;
  read(name: string): string;
  /** Writes a file and the folders above it. */
  write(name: string, content: string | Uint8Array): void;
  /** Runs git and returns its standard output; throws with its standard error. */
  git(...args: readonly string[]): string;
  /** Stages everything and commits it, hooks off; returns the commit id. */
  commit(message?: string): string;
  /** Writes a file and stages it. */
  stage(name: string, content: string | Uint8Array): void;
  /** Deletes the whole folder. */
  remove(): void;
  [Symbol.dispose](): void;
}

/** How the repository begins. */
export interface TempRepoOptions {
  /** Files to write and commit at once. */
  readonly files?: Readonly<Record<string, string>>;
  /** Leave `git init` out: a folder that is no repository. */
  readonly plain?: boolean;
}

/** A real git repository in the temporary folder, cut off from the user's git configuration. */
export function tempRepo(options: TempRepoOptions = {}): TempRepo {
  const root = makeRoot();
  const env = isolatedGitEnv(root);
  const repo: TempRepo = {
    root,
    env,
    path: (name) => path.join(root, name),
    read: (name) => fs.readFileSync(path.join(root, name), 'utf8'),
    write: (name, content) => {
      const file = path.join(root, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
    },
    git: (...args) =>
      execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }),
    commit: (message = 'change') => {
      repo.git('add', '-A');
      // Some hooks run for --no-verify, too.
      const options = ['-q', '--no-verify', '--allow-empty', '-m', message];
      repo.git('-c', `core.hooksPath=${os.devNull}`, 'commit', ...options);
      return repo.git('rev-parse', 'HEAD').trim();
    },
    stage: (name, content) => {
      repo.write(name, content);
      repo.git('--literal-pathspecs', 'add', '-f', '--', name);
    },
    remove: () => {
      fs.rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
    [Symbol.dispose]: () => {
      repo.remove();
    },
  };
  populate(repo, options);
  return repo;
}

/** An environment without GIT_* of the caller, without user or system configuration, with an author. */
export function isolatedGitEnv(home: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    GIT_CONFIG_GLOBAL: os.devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: path.dirname(home),
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada Tester',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada Tester',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    LC_ALL: 'C',
  };
}

function makeRoot(): string {
  const temporary = fs.realpathSync(os.tmpdir());
  refuseInsideRepository(temporary);
  return fs.mkdtempSync(path.join(temporary, 'guardrail-repo-'));
}

/** With TMPDIR inside a repository, a test that forgets a `cwd` would commit to it. */
function refuseInsideRepository(folder: string): void {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, '.git'))) {
      throw new Error(
        `The temporary folder ${folder} lies in the git repository ${at}. Set TMPDIR.`,
      );
    }
    if (at === path.dirname(at)) return;
  }
}

function populate(repo: TempRepo, options: TempRepoOptions): void {
  if (options.plain !== true) {
    repo.git('init', '-q', '-b', 'main');
    repo.git('config', 'commit.gpgsign', 'false');
    repo.git('config', 'core.autocrlf', 'false');
  }
  const files = Object.entries(options.files ?? {});
  for (const [name, content] of files) repo.write(name, content);
  if (files.length > 0 && options.plain !== true) repo.commit('base');
}
