import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { previousHooksPath, runnableHooks, runnerName, workTrees } from '@magi-guardrail/git-hooks';
import { hookSwitch } from '../agent-hook/switches.js';
import { fail, ok, warn, type Check } from './check.js';
import { checkHookFiles } from './hook-files.js';
import { hookProblem } from './hook-problem.js';
import { readFile, type Patient } from './patient.js';

const INSTALL = 'npx guardrail hook install';

/** Whether git will run our hooks at the next commit, here and in other work trees. */
export function checkHooks(patient: Patient): readonly Check[] {
  const { cwd, git } = patient;
  // Git itself says where it looks: core.hooksPath, its scope and work trees are all in the answer.
  const answer = git('rev-parse', '--git-path', 'hooks');
  if (answer === undefined) {
    return [fail('hooks.connected', 'git does not say where its hooks are', 'git status')];
  }
  const folder = path.resolve(cwd, answer);
  const connection = connected(patient, folder);
  return [
    connection,
    ...(connection.status === 'fail' ? [] : checkHookFiles(patient, folder)),
    ...before(patient),
    ...switchedOff(patient),
    ...otherTrees(patient),
    ...submodules(patient),
    ...programs(patient, folder),
  ];
}

function connected(patient: Patient, folder: string): Check {
  const { cwd, git, root } = patient;
  const shown = path.relative(root, folder) || folder;
  const scope = git('config', '--show-scope', '--get', 'core.hooksPath')?.split('\t')[0];
  const by = scope === undefined ? '' : `, by core.hooksPath of the ${scope} configuration`;
  const remedy = remedyFor(scope, folder);
  if (scope !== undefined && !fs.existsSync(folder)) {
    return fail('hooks.connected', `${shown} does not exist here, so no hook runs${by}`, remedy);
  }
  const problems = runnableHooks.map((name) => [name, hookProblem({ folder, name, cwd })] as const);
  const problem = (name: string) => problems.find(([it]) => it === name)?.[1];
  const [commit, merge] = [problem('pre-commit'), problem('pre-merge-commit')];
  if (commit !== undefined) return fail('hooks.connected', `${shown}/${commit}${by}`, remedy);
  if (merge !== undefined) {
    const found = `a merge commit is not checked: ${shown}/${merge}${by}`;
    return warn('hooks.connected', found, remedy);
  }
  const runs = problems.filter(([, it]) => it === undefined).map(([name]) => name);
  const left = problems.filter(([, it]) => it !== undefined).map(([name]) => name);
  const rest = left.length === 0 ? '' : `; left out: ${left.join(', ')}`;
  return ok('hooks.connected', `git runs ${runs.join(', ')} from ${shown}${by}${rest}`);
}

function remedyFor(scope: string | undefined, folder: string): string {
  if (scope === 'worktree') return `git config --worktree --unset core.hooksPath && ${INSTALL}`;
  const isWritten = fs.existsSync(path.join(path.dirname(folder), 'pre-commit'));
  return path.basename(folder) === '_' && isWritten ? INSTALL : `npx guardrail init && ${INSTALL}`;
}

/** Hooks that git would run instead of ours. */
function before(place: Patient): readonly Check[] {
  const folder = previousHooksPath(place) ?? '';
  return folder === '' ? [] : [ok('hooks.before', `the hooks in ${folder} run before ours`)];
}

/** Husky reads its own file in the home folder before every hook. */
function switchedOff({ env }: Patient): readonly Check[] {
  const off = hookSwitch(Object.entries(env).map(([name, value]) => [name, value ?? '']));
  if (off !== undefined) {
    const found = `${off} is set in this shell, so no hook of ours runs`;
    return [fail('hooks.enabled', found, `unset ${off.split('=')[0] ?? ''}`)];
  }
  const file = initFile(env);
  const isOff = /^\s*(?:export\s+)?HUSKY=["']?0/m.test(readFile(file) ?? '');
  return isOff
    ? [
        fail(
          'hooks.enabled',
          `${file} sets HUSKY=0, so no hook runs`,
          `remove HUSKY=0 from ${file}`,
        ),
      ]
    : [ok('hooks.enabled', 'no variable switches the hooks off')];
}

function initFile(env: NodeJS.ProcessEnv): string {
  const home = env.HOME ?? os.homedir();
  return path.join(env.XDG_CONFIG_HOME ?? path.join(home, '.config'), 'husky', 'init.sh');
}

/** `.husky/_` is not tracked, so a new work tree has none until hooks are installed in it. */
function otherTrees({ cwd, env, git, root }: Patient): readonly Check[] {
  const value = git('config', '--get', 'core.hooksPath');
  if (value === undefined || path.isAbsolute(value)) return [];
  const others = workTrees({ cwd, env }).filter((it) => fs.realpathSync(it) !== root);
  if (others.length === 0) return [];
  const without = others.filter((it) => !fs.existsSync(path.join(it, value, 'pre-commit')));
  const [first = ''] = without;
  return without.length === 0
    ? [ok('hooks.worktrees', `${others.length} other work trees have the hooks, too`)]
    : [warn('hooks.worktrees', `commits in the work tree ${first} run no hook`, INSTALL)];
}

/** Every submodule is a repository with hooks of its own. */
function submodules({ root }: Patient): readonly Check[] {
  const listed = readFile(root, '.gitmodules') ?? '';
  const names = [...listed.matchAll(/^\s*path\s*=\s*(.+)$/gm)].map(([, name = '']) => name.trim());
  if (names.length === 0) return [];
  const remedy = `run npx guardrail init in each of them`;
  return [
    warn(
      'hooks.submodules',
      `commits in ${names.join(', ')} are those of other repositories`,
      remedy,
    ),
  ];
}

/** A graphical git client starts hooks with the PATH of the system, which knows no version manager. */
function programs({ env }: Patient, folder: string): readonly Check[] {
  if (process.platform === 'win32' || readFile(folder, runnerName) !== undefined) return [];
  const isEverywhere = SYSTEM_PATH.some((folder) => fs.existsSync(path.join(folder, 'node')));
  const file = initFile(env);
  if (isEverywhere || readFile(file) !== undefined) {
    return [ok('hooks.node', 'graphical git clients find Node.js')];
  }
  const line = `export PATH="${path.dirname(process.execPath)}:$PATH"`;
  return [
    warn(
      'hooks.node',
      'graphical git clients may not find Node.js, because it is not on the PATH of the system; then they block every commit',
      `put ${line} into ${file}`,
    ),
  ];
}

const SYSTEM_PATH = ['/usr/local/bin', '/usr/bin', '/bin', '/opt/homebrew/bin'];
