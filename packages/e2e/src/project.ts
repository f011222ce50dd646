import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { run, type Outcome } from './run.ts';

export interface ProjectOptions {
  readonly manager: 'npm' | 'pnpm';
  readonly eslint: '9' | '10';
  readonly type: 'module' | 'commonjs';
  /** Further packages from the registry, with their versions. */
  readonly extra?: readonly string[];
}

/** A scratch git repository outside this one, with the packed packages installed by a real package manager. */
export interface Project {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  run(program: string, ...args: string[]): Promise<Outcome>;
  git(...args: string[]): Promise<Outcome>;
  guardrail(...args: string[]): Promise<Outcome>;
  /** Stages everything and commits, through the hooks. */
  commit(message: string): Promise<Outcome>;
  status(): Promise<string>;
}

/**
 * Gives a fresh repository whose node_modules is a real installation. An installation is made once for
 * each content of the tarballs and options, and moved in and out of the repositories that use it.
 */
export async function makeProject(
  options: ProjectOptions,
): Promise<{ project: Project; dispose(): Promise<void> }> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'guardrail e2e ')));
  const store = path.join(os.tmpdir(), 'guardrail-e2e-installations', keyOf(options));
  const manifest = manifestOf(options);
  const project = projectIn(folder);
  if (existsSync(store)) {
    for (const entry of await readdir(store)) {
      await rename(path.join(store, entry), path.join(folder, entry));
    }
    await rm(store, { recursive: true, force: true });
  } else {
    await project.write({ 'package.json': manifest, ...pnpmSettings(options) });
    await install(project, options);
  }
  const installed = await readFile(path.join(folder, 'package.json'), 'utf8');
  await project.write({ '.gitignore': 'node_modules/\n' });
  await project.git('init', '--quiet', '--initial-branch=main');
  const dispose = async () => {
    await project.write({ 'package.json': installed });
    await putBack(folder, store);
  };
  return { project, dispose };
}

function keyOf(options: ProjectOptions): string {
  const parts = [inject('tarballsHash'), JSON.stringify(options), process.version];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

function manifestOf({ type }: ProjectOptions): string {
  const manifest = { name: 'scratch', version: '1.0.0', private: true, type };
  // Declared for what the programs import, and not installed: they are never run.
  const names = ['pg', 'pino'];
  const peers = {
    peerDependencies: Object.fromEntries(names.map((name) => [name, '*'])),
    peerDependenciesMeta: Object.fromEntries(names.map((name) => [name, { optional: true }])),
  };
  return `${JSON.stringify({ ...manifest, ...peers }, undefined, 2)}\n`;
}

/** pnpm takes a tarball for a package that another tarball depends on only when told to. */
function pnpmSettings({ manager }: ProjectOptions): Record<string, string> {
  if (manager === 'npm') return {};
  const overrides = Object.entries(inject('tarballs')).map(
    ([name, file]) => `  ${JSON.stringify(name)}: ${JSON.stringify(`file:${file}`)}`,
  );
  const lines = ['packages:', '  - packages/*', 'pmOnFail: ignore', 'overrides:', ...overrides];
  return { 'pnpm-workspace.yaml': `${lines.join('\n')}\n` };
}

async function install(project: Project, { manager, eslint, extra = [] }: ProjectOptions) {
  const packages = [
    ...Object.values(inject('tarballs')),
    `eslint@${eslint}`,
    'prettier@3',
    ...extra,
  ];
  const args =
    manager === 'npm'
      ? [
          'install',
          '--save-dev',
          '--ignore-scripts',
          '--no-audit',
          '--no-fund',
          '--prefer-offline',
          ...packages,
        ]
      : [
          'add',
          '--save-dev',
          '--workspace-root',
          '--ignore-scripts',
          '--prefer-offline',
          ...packages,
        ];
  const outcome = await project.run(manager, ...args);
  if (outcome.exitCode !== 0) throw new Error(`${manager} install failed:\n${outcome.output}`);
}

function projectIn(folder: string): Project {
  const cli = path.join(folder, 'node_modules', '@magi-guardrail', 'cli', 'bin', 'guardrail.js');
  const git = (...args: string[]) => run('git', args, folder);
  return {
    folder,
    git,
    run: (program, ...args) => run(program, args, folder),
    guardrail: (...args) => run(process.execPath, [cli, ...args], folder),
    async write(files) {
      for (const [file, text] of Object.entries(files)) {
        const target = path.join(folder, file);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, text);
      }
    },
    async commit(message) {
      await git('add', '--all');
      return git('commit', '--message', message);
    },
    status: async () => (await git('status', '--porcelain')).stdout,
  };
}

/** Keeps the installation for the next run and removes the rest. */
async function putBack(folder: string, store: string) {
  const draft = `${store}-${process.pid}`;
  await mkdir(draft, { recursive: true });
  for (const entry of [
    'node_modules',
    'package-lock.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
  ]) {
    if (existsSync(path.join(folder, entry)))
      await rename(path.join(folder, entry), path.join(draft, entry));
  }
  await rm(folder, { recursive: true, force: true });
  if (existsSync(store)) await rm(draft, { recursive: true, force: true });
  else await rename(draft, store);
}
