import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { huskyFolder } from '@magi-guardrail/git-hooks';
import { detect } from 'package-manager-detector';
import { UsageError } from '../usage-error.js';
import { ESLINT_CONFIGS, LEGACY_ESLINT_CONFIGS, LINT_STAGED_CONFIGS } from './file-names.js';
import { SECRETLINT_CONFIGS } from './file-names.js';
import { findUp } from './find-up.js';

/** What init knows about a project before it plans anything. */
export interface Facts {
  /** Folder of the package.json; everything is written here unless a repository has it above. */
  readonly cwd: string;
  /** Root of the git work tree. */
  readonly root: string;
  readonly manager: Manager;
  readonly workspace: boolean;
  /** The top of the repository is a package of its own, above this one. */
  readonly isInside: boolean;
  readonly typescript: boolean;
  readonly manifest: Manifest;
  readonly eslintConfig: string | undefined;
  readonly legacyEslint: string | undefined;
  readonly lintStaged: string | undefined;
  readonly secretlint: string | undefined;
  readonly formatter: 'prettier' | 'biome' | undefined;
  readonly husky: string;
}

export type Manager = 'npm' | 'pnpm' | 'yarn' | 'bun';

export interface Manifest {
  readonly file: string;
  readonly text: string;
  readonly isModule: boolean;
  readonly prepare: string | undefined;
  /** Names in every kind of dependencies. */
  readonly dependencies: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** Reads, never writes; throws when there is nothing that init could set up. */
export async function readFacts(cwd: string, env: NodeJS.ProcessEnv): Promise<Facts> {
  const root = gitRoot(cwd, env);
  const manifest = readManifest(path.join(cwd, 'package.json'));
  const detected = await detect({ cwd, stopDir: root });
  return {
    cwd,
    root,
    manifest,
    manager: managerOf(detected?.name),
    workspace:
      findUp(cwd, ['pnpm-workspace.yaml']) !== undefined || manifest.keys.has('workspaces'),
    isInside: cwd !== root && fs.existsSync(path.join(root, 'package.json')),
    typescript: findUp(cwd, ['tsconfig.json']) !== undefined,
    eslintConfig: findUp(cwd, ESLINT_CONFIGS),
    legacyEslint: legacyEslint(cwd, manifest),
    lintStaged: lintStaged(cwd, manifest),
    secretlint: findUp(cwd, SECRETLINT_CONFIGS),
    formatter: formatter(cwd, manifest),
    husky: huskyFolder(root, cwd),
  };
}

function gitRoot(cwd: string, env: NodeJS.ProcessEnv): string {
  try {
    const options = { cwd, env, encoding: 'utf8', stdio: 'pipe' } as const;
    const root = execFileSync('git', ['rev-parse', '--show-toplevel'], options).trim();
    if (root !== '') return fs.realpathSync(root);
  } catch {
    // Said below, whether git or the repository is missing.
  }
  throw new UsageError(
    `${cwd} is not in a git work tree, so there is no commit to guard. Nothing was written. Run \`git init\` first.`,
  );
}

function readManifest(file: string): Manifest {
  if (!fs.existsSync(file)) {
    throw new UsageError(
      `There is no package.json in ${path.dirname(file)}. Nothing was written. Run \`npm init\` first, or name the folder with --cwd.`,
    );
  }
  const text = fs.readFileSync(file, 'utf8');
  const content = parse(text, file);
  const scripts = recordOf(content['scripts']);
  const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  const prepare = scripts['prepare'];
  return {
    file,
    text,
    isModule: content['type'] === 'module',
    prepare: typeof prepare === 'string' ? prepare : undefined,
    dependencies: new Set(kinds.flatMap((kind) => Object.keys(recordOf(content[kind])))),
    keys: new Set(Object.keys(content)),
  };
}

function parse(text: string, file: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(text);
    if (isRecord(content)) return content;
    throw new Error('it is no object');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${file} is not valid JSON (${reason}). Nothing was written. Repair it and run init again.`,
    );
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only known programs: a repository must not choose what init runs. */
function managerOf(name: string | undefined): Manager {
  return name === 'pnpm' || name === 'yarn' || name === 'bun' ? name : 'npm';
}

function legacyEslint(cwd: string, { file, keys }: Manifest): string | undefined {
  return findUp(cwd, LEGACY_ESLINT_CONFIGS) ?? (keys.has('eslintConfig') ? file : undefined);
}

function lintStaged(cwd: string, { file, keys }: Manifest): string | undefined {
  return keys.has('lint-staged') ? file : findUp(cwd, LINT_STAGED_CONFIGS);
}

function formatter(cwd: string, { dependencies }: Manifest): Facts['formatter'] {
  if (findUp(cwd, ['biome.json', 'biome.jsonc']) !== undefined) return 'biome';
  return dependencies.has('prettier') ? 'prettier' : undefined;
}
