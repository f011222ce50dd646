import path from 'node:path';
import { huskyFolder } from '@magi-guardrail/git-hooks';
import fs from 'node:fs';
import { findUp } from '../init/find-up.js';
import type { GitFacts } from './git.js';
import { type Manifest, recordOf } from './manifest.js';

/** Who runs the project's git hooks. */
export type HookHome =
  | { readonly kind: 'husky'; readonly folder: string }
  /** A tracked folder that core.hooksPath names. */
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'lefthook'; readonly file: string }
  | { readonly kind: 'pre-commit'; readonly file: string }
  /** Husky 4 and simple-git-hooks: commands in JSON, below a path of keys. */
  | CommandsHome;

export interface CommandsHome {
  readonly kind: 'commands';
  readonly name: 'Husky 4' | 'simple-git-hooks';
  readonly file: string;
  readonly keys: readonly string[];
}

/** Whether our hook files run, which format before they check. */
export function formatsHere({ kind }: HookHome): boolean {
  return kind === 'husky' || kind === 'folder';
}

/** The manager that is there; Husky when there is none. */
export function hookHome(cwd: string, git: GitFacts, manifest: Manifest): HookHome {
  const husky = huskyFolder(git.root, cwd);
  const own = tracked(git);
  if (own !== undefined && !isHusky(git.hooksPath)) return { kind: 'folder', folder: own };
  const usesHusky = isHusky(git.hooksPath) || manifest.dependencies.has('husky');
  if (fs.existsSync(husky) && usesHusky) return { kind: 'husky', folder: husky };
  return (
    lefthook(cwd) ??
    preCommit(cwd) ??
    simpleGitHooks(cwd, manifest) ??
    husky4(cwd, manifest) ?? { kind: 'husky', folder: husky }
  );
}

function isHusky(hooksPath: string | null): boolean {
  return hooksPath !== null && /(?:^|\/)\.husky(?:\/_)?$/.test(hooksPath);
}

/** A folder of hooks that the team shares through git. */
function tracked({ root, hooksPath, gitFolder }: GitFacts): string | undefined {
  if (hooksPath === null || hooksPath === '') return undefined;
  const folder = path.resolve(root, hooksPath);
  const isInside = (parent: string) => !/^\.\.(?:$|[\\/])/.test(path.relative(parent, folder));
  const isShared = isInside(root) && !isInside(gitFolder) && folder !== root;
  return isShared && fs.existsSync(folder) ? folder : undefined;
}

function lefthook(cwd: string): HookHome | undefined {
  const file = findUp(cwd, LEFTHOOK);
  return file === undefined ? undefined : { kind: 'lefthook', file };
}

const LEFTHOOK = ['lefthook', '.lefthook', '.config/lefthook'].flatMap((name) =>
  ['yml', 'yaml', 'json', 'jsonc', 'toml'].map((extension) => `${name}.${extension}`),
);

function preCommit(cwd: string): HookHome | undefined {
  const file = findUp(cwd, ['.pre-commit-config.yaml']);
  return file === undefined ? undefined : { kind: 'pre-commit', file };
}

function simpleGitHooks(cwd: string, { file, content }: Manifest): HookHome | undefined {
  const name = 'simple-git-hooks';
  if (name in content) return { kind: 'commands', name, file, keys: [name] };
  const own = findUp(
    cwd,
    ['json', 'cjs', 'js', 'mjs'].flatMap((it) => [`.${name}.${it}`, `${name}.${it}`]),
  );
  return own === undefined ? undefined : { kind: 'commands', name, file: own, keys: [] };
}

function husky4(cwd: string, { file, content }: Manifest): HookHome | undefined {
  const name = 'Husky 4';
  if ('hooks' in recordOf(content['husky'])) {
    return { kind: 'commands', name, file, keys: ['husky', 'hooks'] };
  }
  const own = findUp(
    cwd,
    ['', '.json', '.yaml', '.yml', '.js', '.cjs'].map((it) => `.huskyrc${it}`),
  );
  return own === undefined ? undefined : { kind: 'commands', name, file: own, keys: ['hooks'] };
}
