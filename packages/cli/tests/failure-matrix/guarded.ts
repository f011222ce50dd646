import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { onTestFinished } from 'vitest';
import { type Outcome, project } from '../project.js';
import type { Scenario, Tool } from './row.js';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const BIN = fileURLToPath(new URL('../../bin/guardrail.js', import.meta.url));

/** A repository with hooks as `guardrail init` sets them up, and everything committed. */
export interface Guarded extends TempRepo {
  /** Runs a program as a person would, hooks and all; input is empty. */
  run(program: string, args: readonly string[], options?: RunOptions): Outcome;
  /** Commits what is staged, or what the arguments say, through the hooks. */
  tryCommit(...args: readonly string[]): Outcome;
  /** The same from another folder or with another environment. */
  tryCommitWith(options: RunOptions, ...args: readonly string[]): Outcome;
  /** Fails unless the commit was made. */
  passed(outcome: Outcome): string;
  /** Fails unless nothing was committed; returns what was said, without colour. */
  blocked(outcome: Outcome): string;
  /** The lines of the audit trail. */
  trail(): readonly Readonly<Record<string, unknown>>[];
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  /** Milliseconds. */
  readonly timeout?: number;
}

type Made = Pick<Scenario, 'files' | 'tools' | 'profile'>;

/** Makes it from a copy of what `guardrail init` left, and removes it after the test. */
export function guarded({ files = {}, tools = [], profile = 'strict' }: Made = {}): Guarded {
  const repo = tempRepo({ plain: true });
  onTestFinished(() => {
    repo.remove();
  }, 60_000);
  fs.cpSync(template(), repo.root, { recursive: true, verbatimSymlinks: true });
  for (const tool of tools) linkTool(repo, tool);
  if (tools.includes('prettier')) repo.write('.prettierrc', '{}\n');
  if (profile !== 'strict') repo.write('guardrail.config.json', `{ "profile": "${profile}" }\n`);
  for (const [name, content] of Object.entries(files)) repo.write(name, content);
  repo.commit('base');
  return { ...repo, ...ways(repo) };
}

let made: string | undefined;

/** `guardrail init` runs once in a test file. */
function template(): string {
  if (made !== undefined) return made;
  const repo = project({ 'package.json': '{ "type": "module" }\n' });
  process.once('exit', repo.remove);
  for (const name of ['eslint', ...PACKAGES]) link(repo, name);
  writeBin(repo, 'guardrail', BIN);
  writeBin(repo, 'eslint', path.join(MODULES, 'eslint/bin/eslint.js'));
  const { code, out, err } = runIn(repo, BIN_OF_REPO, ['init', '--yes', '--no-install']);
  if (code !== 0) throw new Error(`guardrail init failed: ${out}${err}`);
  repo.commit('set up');
  made = repo.root;
  return made;
}

const BIN_OF_REPO = 'node_modules/.bin/guardrail';

const PACKAGES = ['eslint-config', 'git-hooks', 'secretlint-rule-preset'].map(
  (name) => `@magi-guardrail/${name}`,
);

function ways(repo: TempRepo): Omit<Guarded, keyof TempRepo> {
  const head = () => repo.git('rev-parse', 'HEAD');
  let before = head();
  const run: Guarded['run'] = (program, args, options) => {
    before = head();
    return runIn(repo, program, args, options);
  };
  const outcomeIs = (wanted: boolean, { code, out, err }: Outcome): string => {
    const isMade = code === 0 && head() !== before;
    const isLeft = code !== 0 && head() === before;
    if (wanted ? isMade : isLeft) return out + err;
    throw new Error(`Expected the commit to be ${wanted ? 'made' : 'blocked'}:\n${out}${err}`);
  };
  return {
    run,
    tryCommit: (...args) => run('git', ['commit', '-m', 'change', ...args]),
    tryCommitWith: (options, ...args) => run('git', ['commit', '-m', 'change', ...args], options),
    passed: (outcome) => outcomeIs(true, outcome),
    blocked: (outcome) => outcomeIs(false, outcome),
    trail: () => readTrail(repo),
  };
}

function runIn(
  repo: TempRepo,
  program: string,
  args: readonly string[],
  { cwd = repo.root, env = {}, input = '', timeout }: RunOptions = {},
): Outcome {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...repo.env, PATH: foreignPath(), CI: '', HUSKY: '', NO_COLOR: '1', ...env },
    encoding: 'utf8',
    input,
    timeout,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined && signal === null) throw error;
  return { code: status ?? -1, out: stdout, err: stderr };
}

function readTrail(repo: TempRepo): readonly Readonly<Record<string, unknown>>[] {
  const file = repo.path('.guardrail/audit.jsonl');
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

function link(repo: TempRepo, name: string, from = name): void {
  const place = repo.path(path.join('node_modules', name));
  fs.mkdirSync(path.dirname(place), { recursive: true });
  if (!fs.existsSync(place)) fs.symlinkSync(fs.realpathSync(path.join(MODULES, from)), place);
}

function linkTool(repo: TempRepo, tool: Tool): void {
  const { bin, script, from = tool } = TOOLS[tool];
  link(repo, tool, from);
  writeBin(repo, bin, path.join(MODULES, from, script));
}

const TOOLS: Readonly<Record<Tool, { bin: string; script: string; from?: string }>> = {
  prettier: { bin: 'prettier', script: 'bin/prettier.cjs' },
  'lint-staged': { bin: 'lint-staged', script: 'bin/lint-staged.js' },
  typescript: { bin: 'tsc', script: 'bin/tsc', from: '@typescript/native' },
};

function writeBin(repo: TempRepo, name: string, script: string): void {
  const bin = repo.path('node_modules/.bin');
  fs.mkdirSync(bin, { recursive: true });
  const text = `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`;
  fs.writeFileSync(path.join(bin, name), text, { mode: 0o755 });
}

/** The search path without what this workspace has installed. */
function foreignPath(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.filter((folder) => !folder.includes('node_modules/.bin')).join(path.delimiter);
}
