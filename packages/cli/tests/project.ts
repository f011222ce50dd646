import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { main } from '../src/index.js';
import type { Io } from '../src/io.js';

const BIN = fileURLToPath(new URL('../bin/guardrail.js', import.meta.url));
const REGISTER = new URL('fixture/register.mjs', import.meta.url).href;
const KILL = new URL('fixture/kill-at-rename.mjs', import.meta.url).href;
const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A repository that ignores node_modules, with an author. */
export function project(files: Readonly<Record<string, string>>): TempRepo {
  const repo = tempRepo({ files: { '.gitignore': 'node_modules/\n', ...files } });
  repo.git('config', 'user.name', 'Ada Tester');
  repo.git('config', 'user.email', 'ada@example.com');
  return repo;
}

/** Runs the command line in this process; nobody can be asked. */
export async function guardrail(repo: TempRepo, ...args: readonly string[]): Promise<Outcome> {
  return runWith(repo, {}, args);
}

/** The same, with something on standard input. */
export async function guardrailFed(
  repo: TempRepo,
  input: string,
  ...args: readonly string[]
): Promise<Outcome> {
  return runWith(repo, { input: () => Promise.resolve(input) }, args);
}

/** The same, with somebody who can be asked. */
export async function guardrailAsked(
  repo: TempRepo,
  person: Pick<Io, 'interactive' | 'streams'>,
  ...args: readonly string[]
): Promise<Outcome> {
  return runWith(repo, person, args);
}

async function runWith(repo: TempRepo, io: Partial<Io>, args: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    cwd: repo.root,
    env: { ...repo.env, CI: '', HUSKY: '' },
    columns: 100,
    interactive: false,
    color: false,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    input: () => Promise.resolve(''),
    ...io,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Runs the executable in a process of its own. */
export function executable(repo: TempRepo, ...args: readonly string[]): Outcome {
  const command = ['--import', REGISTER, BIN, ...args];
  const env = { ...repo.env, CI: '', HUSKY: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: repo.root,
    env,
    encoding: 'utf8',
    input: '',
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** Runs the executable until it wants to put a file in its place for the nth time; returns its end. */
export function killed(repo: TempRepo, at: number, ...args: readonly string[]): string | null {
  const env = { ...repo.env, CI: '', HUSKY: '', NO_COLOR: '1', KILL_AT: String(at) };
  const command = ['--import', REGISTER, '--import', KILL, BIN, ...args];
  return spawnSync(process.execPath, command, { cwd: repo.root, env, input: '' }).signal;
}

/** Runs the executable for a reader that goes away at once, as `head` does; returns the exit code. */
export async function unread(repo: TempRepo, ...args: readonly string[]): Promise<number | null> {
  const env = { ...repo.env, CI: '', HUSKY: '', NO_COLOR: '1' };
  const child = spawn(process.execPath, ['--import', REGISTER, BIN, ...args], {
    cwd: repo.root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.destroy();
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

/** `name: content` of every file outside .git and node_modules. */
export function snapshot(repo: TempRepo): Record<string, string> {
  const names = fs
    .readdirSync(repo.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(repo.root, path.join(entry.parentPath, entry.name)))
    .filter((name) => !/^(?:\.git|.*\bnode_modules|.*\.husky\/_)\//.test(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name, repo.read(name)]));
}

/** What an install would bring, as links into this workspace. */
export function linkPackages(repo: TempRepo, folder = ''): void {
  const modules = repo.path(path.join(folder, 'node_modules'));
  fs.mkdirSync(path.join(modules, '@magi-guardrail'), { recursive: true });
  fs.mkdirSync(path.join(modules, '.bin'), { recursive: true });
  for (const name of [...PACKAGES, 'eslint']) {
    fs.symlinkSync(fs.realpathSync(path.join(MODULES, name)), path.join(modules, name));
  }
  writeBin(modules, 'guardrail', BIN);
  writeBin(modules, 'eslint', path.join(MODULES, 'eslint/bin/eslint.js'));
}

const PACKAGES = ['eslint-config', 'git-hooks', 'secretlint-rule-preset'].map(
  (name) => `@magi-guardrail/${name}`,
);

function writeBin(modules: string, name: string, script: string): void {
  const text = `#!/bin/sh\nexec "${process.execPath}" --import "${REGISTER}" "${script}" "$@"\n`;
  fs.writeFileSync(path.join(modules, '.bin', name), text, { mode: 0o755 });
}

/** Stages everything and commits through the hooks. */
export function commit(
  repo: TempRepo,
  message = 'change',
  all = true,
  ...more: readonly string[]
): Outcome {
  if (all) repo.git('add', '-A');
  const env = { ...repo.env, PATH: foreignPath(), CI: '', HUSKY: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync('git', ['commit', '-m', message, ...more], {
    cwd: repo.root,
    env,
    encoding: 'utf8',
    input: '',
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** The search path without what this workspace has installed. */
function foreignPath(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.filter((folder) => !folder.includes('node_modules/.bin')).join(path.delimiter);
}

/** Joined at run time, so no scanner trips on this file. */
export const TOKEN = ['ghp', 'q7Rk2WxZp9LmN4vTb8YcH3sJf6GdA1eU5oKi'].join('_');
