import fs from 'node:fs';
import path from 'node:path';
import husky from 'husky';
import { git, type GitPlace } from './git.js';
import { huskyFolder } from './husky-folder.js';

export interface InstallOptions {
  /** Install in continuous integration as well. */
  readonly force?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** Only say what would happen: `installed` then means that it would be. */
  readonly dryRun?: boolean;
}

export interface InstallResult {
  /** `skipped` is no fault; `refused` and `failed` leave the project without hooks. */
  readonly status: 'installed' | 'unchanged' | 'skipped' | 'refused' | 'failed';
  readonly message: string;
}

/** Points git at the project's Husky hooks, unless somebody else's hooks would be switched off. */
export function installHooks(cwd: string, options: InstallOptions = {}): InstallResult {
  const env = options.env ?? process.env;
  const skip = reasonToSkip(env, options.force ?? false);
  if (skip !== undefined) return { status: 'skipped', message: skip };
  const place = { cwd: fs.realpathSync(cwd), env };
  const root = git(place, 'rev-parse', '--show-toplevel');
  if (root === undefined || root === '') {
    return { status: 'skipped', message: 'Not in a git work tree, so no hooks are installed.' };
  }
  const top = fs.realpathSync(root);
  const folder = toPosix(path.relative(top, huskyFolder(top, place.cwd)));
  const target = `${folder}/_`;
  const current = hooksPath(place);
  const refusal = foreign(place, { top, target, current });
  if (refusal !== undefined) return { status: 'refused', message: refusal };
  if (current?.value === target && isComplete(path.join(top, target))) {
    return { status: 'unchanged', message: `Hooks are installed already (${target}).` };
  }
  if (options.dryRun) {
    return { status: 'installed', message: `Hooks would be installed (core.hooksPath ${target}).` };
  }
  return install(place, top, folder);
}

function reasonToSkip(env: NodeJS.ProcessEnv, force: boolean): string | undefined {
  if (env.HUSKY === '0') return 'HUSKY=0 is set, so no hooks are installed.';
  const isCi = env.CI !== undefined && !['', '0', 'false'].includes(env.CI);
  if (isCi && !force) return 'CI is set, so no hooks are installed. Use --force to install them.';
  return undefined;
}

interface HooksPath {
  readonly scope: string;
  readonly value: string;
}

function hooksPath(place: GitPlace): HooksPath | undefined {
  const line = git(place, 'config', '--show-scope', '--get', 'core.hooksPath');
  if (line === undefined) return undefined;
  const [scope = '', ...value] = line.split('\t');
  return { scope, value: value.join('\t') };
}

interface Situation {
  readonly top: string;
  readonly target: string;
  readonly current: HooksPath | undefined;
}

function foreign(place: GitPlace, { top, target, current }: Situation): string | undefined {
  if (current !== undefined && !isHuskys(current, target)) {
    const { scope, value } = current;
    return `core.hooksPath is "${value}" (${scope} git configuration), and installing would switch those hooks off. Add \`guardrail hook pre-commit\` to the pre-commit file there, or run \`git config --${scope} --unset core.hooksPath\` and install again.`;
  }
  if (current !== undefined) return undefined;
  const folder = git(place, 'rev-parse', '--git-common-dir') ?? '.git';
  const hooks = path.resolve(place.cwd, folder, 'hooks');
  const names = foreignHooks(hooks);
  if (names.length === 0) return undefined;
  const where = path.relative(top, hooks) || hooks;
  return `${where} has hooks of another origin (${names.join(', ')}), and installing would switch them off. Move each into .husky/ under the same name, then run \`guardrail hook install\`.`;
}

/** Husky 9 sets `…/_`, Husky 5 to 8 set `.husky` itself, which version 9 takes over. */
function isHuskys({ value }: HooksPath, target: string): boolean {
  return value === target || value === path.posix.dirname(target);
}

function foreignHooks(folder: string): readonly string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter((name) => /^[a-z]+(?:-[a-z0-9]+)+$/.test(name));
}

function install(place: GitPlace, top: string, folder: string): InstallResult {
  const complaint = runHusky(top, folder);
  if (complaint !== '') {
    return { status: 'failed', message: `Husky did not install: ${complaint.trim()}.` };
  }
  if (!isComplete(path.join(top, folder, '_')) || hooksPath(place)?.value !== `${folder}/_`) {
    return {
      status: 'failed',
      message: `Husky reported success, but core.hooksPath is not ${folder}/_. Run \`git config --get core.hooksPath\` to see why.`,
    };
  }
  return { status: 'installed', message: `Hooks are installed (core.hooksPath is ${folder}/_).` };
}

/** Husky looks for .git in the working directory; it is synchronous, so nobody sees the detour. */
function runHusky(top: string, folder: string): string {
  const before = process.cwd();
  process.chdir(top);
  try {
    return husky(folder);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    process.chdir(before);
  }
}

function isComplete(folder: string): boolean {
  return ['h', 'pre-commit', 'pre-merge-commit'].every((name) =>
    fs.existsSync(path.join(folder, name)),
  );
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
