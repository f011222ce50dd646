import path from 'node:path';
import {
  runnableHooks,
  type RunnableHook,
  shellQuote,
  uncheckedTest,
} from '@magi-guardrail/git-hooks';
import type { Facts } from './facts.js';

/** How another program hands over what git gives to a hook. */
export interface Handover {
  /** The arguments of git, as the shell of that program gets them. */
  readonly args: Partial<Record<RunnableHook, string>>;
  /** What writes the input of git to a pipe, where it does not come by itself. */
  readonly input?: string;
}

/** What a call depends on. */
export type CallPlace = Pick<Facts, 'cwd' | 'root' | 'isPnp'>;

/** How a shell at the top of the repository runs our part of a hook, where another program runs the hooks. */
export function hookCall(hook: RunnableHook, place: CallPlace, { args, input }: Handover): string {
  const words = [program(place), 'hook', hook, hook === 'pre-commit' ? '--no-format' : args[hook]];
  const call = inFolder(words.filter(Boolean).join(' '), place);
  switch (hook) {
    case 'prepare-commit-msg':
    case 'post-commit':
      // It only tells, so it stops nothing.
      return `(${uncheckedTest(hook)} && ${call} || true)`;
    case 'pre-push':
      return input === undefined ? call : `${input} | ${call}`;
    default:
      return call;
  }
}

/** Every hook with what runs it. */
export function hookCalls(
  place: CallPlace,
  handover: Handover,
): readonly (readonly [RunnableHook, string])[] {
  return runnableHooks.map((hook) => [hook, hookCall(hook, place, handover)]);
}

/** Never a download: a program that is missing has to be an error. It costs half a second less than npx. */
function program({ cwd, root, isPnp }: CallPlace): string {
  if (isPnp) return 'yarn run guardrail';
  const folder = path.relative(root, cwd);
  if (folder === '') return 'node_modules/.bin/guardrail';
  // A workspace may have its programs in any of the folders above.
  const above = folder.split(path.sep).map((_, at) => `${'../'.repeat(at + 1)}node_modules/.bin`);
  return `PATH="${['node_modules/.bin', ...above].join(':')}:$PATH" guardrail`;
}

function inFolder(call: string, { cwd, root }: CallPlace): string {
  const folder = path.relative(root, cwd).split(path.sep).join('/');
  return folder === '' ? call : `(cd ${shellQuote(folder)} && ${call})`;
}
