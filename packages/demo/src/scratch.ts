import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { mustRun, run, type Outcome } from './shell.ts';

/** A throw-away git repository with the packed packages installed, as a new user would have it. */
export interface Scratch {
  readonly folder: string;
  write(file: string, text: string): Promise<void>;
  remove(folder: string): Promise<void>;
  git(...args: string[]): Promise<Outcome>;
  guardrail(...args: string[]): Promise<Outcome>;
}

/** Makes the repository and installs the tarballs with npm, install scripts off. */
export async function makeScratch(tarballs: readonly string[]): Promise<Scratch> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'guardrail-demo-')));
  const env = scratchEnvironment();
  await mustRun('git', ['init', '--quiet', '--initial-branch=main'], folder, env);
  const manifest = { name: 'shop', private: true, type: 'module', version: '1.0.0', ...imported() };
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  await writeFile(path.join(folder, '.gitignore'), 'node_modules/\n');
  const flags = ['--save-dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await mustRun('npm', ['install', ...flags, ...tarballs, 'eslint@10'], folder, env);
  const cli = path.join(folder, 'node_modules', '@magi-guardrail', 'cli', 'bin', 'guardrail.js');
  return {
    folder,
    async write(file, text) {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    },
    remove: (target) => rm(path.join(folder, target), { recursive: true, force: true }),
    git: (...args) => run('git', args, folder, env),
    guardrail: (...args) => run(process.execPath, [cli, ...args], folder, env),
  };
}

/** Declared for what the application imports, and not installed: it is never run. */
function imported() {
  const names = ['@anthropic-ai/sdk', 'express', 'pg', 'pino'];
  return {
    peerDependencies: Object.fromEntries(names.map((name) => [name, '*'])),
    peerDependenciesMeta: Object.fromEntries(names.map((name) => [name, { optional: true }])),
  };
}

/** The reader's environment without what would change the outcome: CI, Husky's switch, git's own variables. */
function scratchEnvironment(): NodeJS.ProcessEnv {
  const dropped = /^(CI|HUSKY|GIT_.*|GITHUB_.*|NODE_OPTIONS|FORCE_COLOR)$/;
  const kept = Object.entries(process.env).filter(([name]) => !dropped.test(name));
  const identity = { NAME: 'Demo', EMAIL: 'demo@example.invalid' };
  return {
    ...Object.fromEntries(kept),
    NO_COLOR: '1',
    GIT_AUTHOR_NAME: identity.NAME,
    GIT_AUTHOR_EMAIL: identity.EMAIL,
    GIT_COMMITTER_NAME: identity.NAME,
    GIT_COMMITTER_EMAIL: identity.EMAIL,
  };
}
