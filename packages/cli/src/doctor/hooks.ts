import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hookSwitch } from '../agent-hook/switches.js';
import { fail, ok, warn, type Check } from './check.js';
import { hookProblem } from './hook-problem.js';
import { readFile, type Patient } from './patient.js';

const INSTALL = 'npx guardrail hook install';

/** Whether git will run our hooks at the next commit, here and in other work trees. */
export function checkHooks(patient: Patient): readonly Check[] {
  return [
    connected(patient),
    ...switchedOff(patient),
    ...otherTrees(patient),
    ...submodules(patient),
    ...programs(patient),
  ];
}

/** Git itself says where it looks: core.hooksPath, its scope and work trees are all in the answer. */
function connected(patient: Patient): Check {
  const { cwd, git } = patient;
  const answer = git('rev-parse', '--git-path', 'hooks');
  if (answer === undefined)
    return fail('hooks.connected', 'git does not say where its hooks are', 'git status');
  const folder = path.resolve(cwd, answer);
  const shown = path.relative(patient.root, folder) || folder;
  const scope = git('config', '--show-scope', '--get', 'core.hooksPath')?.split('\t')[0];
  const by = scope === undefined ? '' : `, by core.hooksPath of the ${scope} configuration`;
  const [preCommit, merge] = ['pre-commit', 'pre-merge-commit'].map((name) =>
    hookProblem({ folder, name, cwd }),
  );
  const remedy = remedyFor(scope);
  if (preCommit !== undefined) return fail('hooks.connected', `${shown}/${preCommit}${by}`, remedy);
  return merge === undefined
    ? ok('hooks.connected', `git runs pre-commit and pre-merge-commit from ${shown}${by}`)
    : warn('hooks.connected', `a merge commit is not checked: ${shown}/${merge}${by}`, remedy);
}

function remedyFor(scope: string | undefined): string {
  if (scope === undefined || scope === 'local' || scope === 'worktree')
    return `npx guardrail init && ${INSTALL}`;
  return `git config --local core.hooksPath .husky/_ && ${INSTALL}`;
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
function otherTrees({ git, root }: Patient): readonly Check[] {
  const value = git('config', '--get', 'core.hooksPath');
  if (value === undefined || path.isAbsolute(value)) return [];
  const listed = git('worktree', 'list', '--porcelain') ?? '';
  const trees = [...listed.matchAll(/^worktree (.+)$/gm)].map(([, folder = '']) => folder);
  const others = trees.filter((it) => fs.existsSync(it) && fs.realpathSync(it) !== root);
  if (others.length === 0) return [];
  const bare = others.filter((it) => !fs.existsSync(path.join(it, value, 'pre-commit')));
  const [first = ''] = bare;
  return bare.length === 0
    ? [ok('hooks.worktrees', `${others.length} other work trees have the hooks, too`)]
    : [
        warn(
          'hooks.worktrees',
          `commits in the work tree ${first} run no hook`,
          `cd ${first} && ${INSTALL}`,
        ),
      ];
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
function programs({ env }: Patient): readonly Check[] {
  if (process.platform === 'win32') return [];
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
