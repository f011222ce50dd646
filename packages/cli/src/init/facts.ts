import fs from 'node:fs';
import path from 'node:path';
import { type CiFacts, readCi } from '../detect/ci.js';
import { type Framework, frameworksOf } from '../detect/frameworks.js';
import { type GitFacts, readGit } from '../detect/git.js';
import { type HookHome, hookHome } from '../detect/hook-home.js';
import { type ManagerFacts, readManager } from '../detect/manager.js';
import { type Manifest, readManifest } from '../detect/manifest.js';
import { pinnedNodeTooOld } from '../detect/pinned-node.js';
import {
  ESLINT_CONFIGS,
  LEGACY_ESLINT_CONFIGS,
  LINT_STAGED_CONFIGS,
  OXLINT_CONFIGS,
  SECRETLINT_CONFIGS,
} from './file-names.js';
import { findUp } from './find-up.js';

/** What init knows about a project before it plans anything. */
export interface Facts extends GitFacts, ManagerFacts {
  /** Folder of the package.json; everything is written here unless a repository has it above. */
  readonly cwd: string;
  readonly workspace: boolean;
  /** The top of the repository is a package of its own, above this one. */
  readonly isInside: boolean;
  readonly typescript: boolean;
  readonly manifest: Manifest;
  readonly frameworks: readonly Framework[];
  readonly eslintConfig: string | undefined;
  readonly legacyEslint: string | undefined;
  readonly oxlint: string | undefined;
  readonly lintStaged: string | undefined;
  readonly secretlint: string | undefined;
  readonly formatter: 'prettier' | 'biome' | undefined;
  readonly hooks: HookHome;
  readonly ci: readonly CiFacts[];
  /** What a person should know, one sentence each. */
  readonly notes: readonly string[];
}

export type { Manager } from '../detect/manager.js';
export type { Manifest } from '../detect/manifest.js';

/** Reads, never writes; throws when there is nothing that init could set up. */
export async function readFacts(cwd: string, env: NodeJS.ProcessEnv): Promise<Facts> {
  const git = readGit(cwd, env);
  const manifest = readManifest(path.join(cwd, 'package.json'));
  const manager = await readManager(cwd, git.root);
  const facts = {
    ...git,
    ...manager,
    cwd,
    manifest,
    workspace:
      findUp(cwd, ['pnpm-workspace.yaml']) !== undefined || 'workspaces' in manifest.content,
    isInside: cwd !== git.root && fs.existsSync(path.join(git.root, 'package.json')),
    typescript: findUp(cwd, ['tsconfig.json']) !== undefined,
    frameworks: frameworksOf(manifest.dependencies),
    eslintConfig: findUp(cwd, ESLINT_CONFIGS),
    legacyEslint: legacyEslint(cwd, manifest),
    oxlint: findUp(cwd, OXLINT_CONFIGS),
    lintStaged: lintStaged(cwd, manifest),
    secretlint: findUp(cwd, SECRETLINT_CONFIGS),
    formatter: formatter(cwd, manifest),
    hooks: hookHome(cwd, git, manifest),
    ci: readCi(git),
  };
  return { ...facts, notes: notesOf(facts) };
}

function notesOf(facts: Omit<Facts, 'notes'>): readonly string[] {
  const node = pinnedNodeTooOld(facts.cwd, facts.manifest);
  return [
    ...(node === undefined ? [] : [node]),
    ...(facts.isPnp ? [PNP] : []),
    ...(facts.place === 'worktree' ? [WORKTREE] : []),
    ...(facts.place === 'submodule' ? [SUBMODULE] : []),
  ];
}

const PNP =
  "This project uses Yarn Plug'n'Play. The hooks look for node_modules/.bin, which it does not have: set `nodeLinker: node-modules` in .yarnrc.yml, or every commit is blocked.";
const WORKTREE =
  'This is one of several work trees. The hooks are connected in all of them, and each needs its own packages.';
const SUBMODULE =
  'This is a submodule. Its hooks guard its own commits, not those of the repository around it.';

function legacyEslint(cwd: string, { file, content }: Manifest): string | undefined {
  return findUp(cwd, LEGACY_ESLINT_CONFIGS) ?? ('eslintConfig' in content ? file : undefined);
}

function lintStaged(cwd: string, { file, content }: Manifest): string | undefined {
  if ('lint-staged' in content) return file;
  const yaml = findUp(cwd, ['package.yaml', 'package.yml']);
  if (yaml !== undefined && /^["']?lint-staged["']?\s*:/m.test(fs.readFileSync(yaml, 'utf8')))
    return yaml;
  return findUp(cwd, LINT_STAGED_CONFIGS);
}

function formatter(cwd: string, { dependencies }: Manifest): Facts['formatter'] {
  if (findUp(cwd, ['biome.json', 'biome.jsonc']) !== undefined) return 'biome';
  return dependencies.has('prettier') ? 'prettier' : undefined;
}
