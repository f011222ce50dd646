import fs from 'node:fs';
import path from 'node:path';
import { git, type GitPlace } from './git.js';
import { type HooksPath, PREVIOUS, readHooksPath } from './hooks-path.js';
import { huskyFolder } from './husky-folder.js';
import { nodeFolder } from './node-folder.js';
import { extraHooks, type Previous, previousFolder, previousHooks } from './previous-hooks.js';
import { runHusky } from './run-husky.js';
import { hasRunner, type RunnerPlace, writeRunner } from './runner-files.js';
import { equipWorkTrees } from './work-trees.js';
import { reasonOf } from './reason.js';

export interface InstallOptions {
  /** Install in continuous integration as well. */
  readonly force?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** Only say what would happen: `installed` then means that it would be. */
  readonly dryRun?: boolean;
}

export interface InstallResult {
  /**
   * `skipped` is no fault; `refused` and `failed` leave the project without hooks, and so does
   * `unwritable`, which is the decision of whoever made the file system.
   */
  readonly status: 'installed' | 'unchanged' | 'skipped' | 'refused' | 'failed' | 'unwritable';
  readonly message: string;
}

/**
 * Points git at the project's Husky hooks, and lets them run everywhere: they find Node.js by
 * themselves, run the hooks that were there before, and are given to every work tree.
 */
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
  const target = `${toPosix(path.relative(top, huskyFolder(top, place.cwd)))}/_`;
  const current = readHooksPath(place);
  const previous = previousHooks(place, { top, target, current });
  if (previous.kind === 'refused') return { status: 'refused', message: previous.why };
  return install(place, { top, target, current, previous }, options.dryRun ?? false);
}

function reasonToSkip(env: NodeJS.ProcessEnv, force: boolean): string | undefined {
  if (env.HUSKY === '0') return 'HUSKY=0 is set, so no hooks are installed.';
  const isCi = env.CI !== undefined && !['', '0', 'false'].includes(env.CI);
  if (isCi && !force) return 'CI is set, so no hooks are installed. Use --force to install them.';
  return undefined;
}

interface Job {
  readonly top: string;
  readonly target: string;
  readonly current: HooksPath | undefined;
  readonly previous: Previous;
}

function install(place: GitPlace, job: Job, dryRun: boolean): InstallResult {
  const { top, target, current } = job;
  const before = previousFolder(place, job);
  const runner = { top, hooks: target, extra: before === undefined ? [] : extraHooks(before) };
  const node = nodeFolder();
  if (current?.value === target && hasRunner(runner, dryRun ? undefined : node)) {
    return { status: 'unchanged', message: `Hooks are installed already (${target}).` };
  }
  if (dryRun) {
    return { status: 'installed', message: `Hooks would be installed (core.hooksPath ${target}).` };
  }
  try {
    const complaint = write(place, job, runner, node);
    if (complaint !== undefined) return failure(place, job, complaint);
  } catch (error) {
    return failure(place, job, reasonOf(error));
  }
  const others = before === undefined ? '' : ` The hooks in ${before} run before them.`;
  return {
    status: 'installed',
    message: `Hooks are installed (core.hooksPath is ${target}).${others}`,
  };
}

/** Returns what went wrong. The hooks of others are remembered before git leaves them. */
function write(
  place: GitPlace,
  { top, target, previous }: Job,
  runner: RunnerPlace,
  node: string,
): string | undefined {
  if (
    previous.kind === 'chained' &&
    git(place, 'config', '--local', PREVIOUS, previous.value) === undefined
  ) {
    return `git could not remember ${previous.value}`;
  }
  const complaint = runHusky(top, path.posix.dirname(target));
  if (complaint !== '') return complaint.trim();
  writeRunner(runner, node);
  equipWorkTrees(place, top, target);
  return readHooksPath(place)?.value === target
    ? undefined
    : `core.hooksPath is not ${target}. Run \`git config --get-all --show-origin core.hooksPath\` to see why`;
}

function failure(place: GitPlace, { top, target }: Job, reason: string): InstallResult {
  const shared = path.resolve(place.cwd, git(place, 'rev-parse', '--git-common-dir') ?? '.git');
  const files = [shared, path.join(shared, 'config'), ...foldersOf(top, target)];
  const locked = files.find((file) => fs.existsSync(file) && !isWritable(file));
  return locked === undefined
    ? { status: 'failed', message: `The hooks are not installed: ${reason}.` }
    : {
        status: 'unwritable',
        message: `The hooks are not installed, because ${locked} cannot be written: commits in this clone are not checked.`,
      };
}

function foldersOf(top: string, target: string): readonly string[] {
  return [top, path.join(top, path.posix.dirname(target)), path.join(top, target)];
}

function isWritable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
