import fs from 'node:fs';
import path from 'node:path';
import { git, type GitPlace } from './git.js';
import { GIT_HOOKS, isSameFolder, PREVIOUS, type HooksPath } from './hooks-path.js';

/** What installing does with the hooks that git runs until then. */
export type Previous =
  /** Git would not listen to us, or hooks of the same kind would take turns. */
  | { readonly kind: 'refused'; readonly why: string }
  /** They run before ours; `value` is what has to be remembered. */
  | { readonly kind: 'chained'; readonly value: string }
  /** There are none, or the hooks find them by themselves. */
  | { readonly kind: 'none' };

export interface Situation {
  readonly top: string;
  /** What core.hooksPath shall be. */
  readonly target: string;
  readonly current: HooksPath | undefined;
}

/** Looks at the hooks that git runs now. */
export function previousHooks(place: GitPlace, situation: Situation): Previous {
  const { top, target, current } = situation;
  if (current === undefined) return hooksOfGit(place);
  const { scope, value } = current;
  // Husky 9 sets `…/_`, Husky 5 to 8 set `.husky` itself, which version 9 takes over.
  const ours = [target, path.posix.dirname(target)];
  if (ours.some((it) => isSameFolder(top, it, value))) return { kind: 'none' };
  switch (scope) {
    case 'global':
    case 'system':
      return { kind: 'none' };
    case 'local':
      return isOtherHusky(path.resolve(top, value))
        ? refused(situation, 'another package of this repository has its hooks there')
        : { kind: 'chained', value };
    default:
      return refused(situation, 'it counts more than what installing sets');
  }
}

function refused({ current }: Situation, why: string): Previous {
  const { scope = '', value = '' } = current ?? {};
  const remedy = ['local', 'worktree'].includes(scope)
    ? `Run \`git config --${scope} --unset core.hooksPath\` and install again.`
    : 'Take it out of the environment and install again.';
  return {
    kind: 'refused',
    why: `core.hooksPath is "${value}" (${scope} git configuration), and ${why}. ${remedy}`,
  };
}

/** Its files and ours would each take the other for what was there before. */
function isOtherHusky(folder: string): boolean {
  return path.basename(folder) === '_' && fs.existsSync(path.join(folder, 'h'));
}

/** The folder whose hooks will run before ours, when there is one. The hooks find it in the same way. */
export function previousFolder(
  place: GitPlace,
  { top, previous }: { readonly top: string; readonly previous: Previous },
): string | undefined {
  if (previous.kind === 'chained') return resolved(place, top, previous.value);
  const value = valueInConfig(place);
  return value === undefined || value === '' ? undefined : resolved(place, top, value);
}

/** What was remembered counts first, then the configuration of the person, then that of the machine. */
function valueInConfig(place: GitPlace): string | undefined {
  const keys = String.raw`^(guardrail\.previous|core\.)hookspath$`;
  const args = ['config', '--show-scope', '--type=path', '--get-regexp', keys];
  const lines = git(place, ...args)?.split('\n') ?? [];
  const values = new Map(
    lines.map((line) => {
      const [, place = '', value = ''] = /^(\w+\t\S+) ?(.*)$/.exec(line) ?? [];
      return [place, value];
    }),
  );
  const wanted = [
    `local\t${PREVIOUS.toLowerCase()}`,
    'global\tcore.hookspath',
    'system\tcore.hookspath',
  ];
  const found = wanted.find((it) => values.has(it));
  return found === undefined ? undefined : values.get(found);
}

function resolved(place: GitPlace, top: string, value: string): string {
  if (value !== GIT_HOOKS) return path.resolve(top, value);
  const folder = git(place, 'rev-parse', '--git-common-dir') ?? '.git';
  return path.resolve(place.cwd, folder, 'hooks');
}

/** Hooks of others that Husky has no file for. */
export function extraHooks(folder: string): readonly string[] {
  return hooksIn(folder).filter((name) => OTHERS.includes(name));
}

const OTHERS = [
  'fsmonitor-watchman',
  'p4-changelist',
  'p4-post-changelist',
  'p4-pre-submit',
  'p4-prepare-changelist',
  'post-index-change',
  'post-receive',
  'post-update',
  'pre-receive',
  'proc-receive',
  'push-to-checkout',
  'reference-transaction',
  'sendemail-validate',
  'update',
];

function hooksOfGit(place: GitPlace): Previous {
  const names = hooksIn(resolved(place, '', GIT_HOOKS));
  return names.length === 0 ? { kind: 'none' } : { kind: 'chained', value: GIT_HOOKS };
}

/** The hooks that git would run from a folder, without those of Husky 4, which nothing calls any more. */
function hooksIn(folder: string): readonly string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => NAME.test(name) && isHook(path.join(folder, name)));
}

function isHook(file: string): boolean {
  const entry = fs.statSync(file, { throwIfNoEntry: false });
  if (entry?.isFile() !== true) return false;
  if (process.platform !== 'win32' && (entry.mode & 0o111) === 0) return false;
  return !/^# husky\b/m.test(fs.readFileSync(file, 'utf8'));
}

/** Samples end in `.sample`. */
const NAME = /^[a-z]+(?:-[a-z0-9]+)*$/;
