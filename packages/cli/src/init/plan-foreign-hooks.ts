import path from 'node:path';
import type { CommandsHome, HookHome } from '../detect/hook-home.js';
import { addToLefthook, lefthookLines } from '../edit/lefthook.js';
import { hasCurrentMarks, hasMarks, removeMarked } from '../edit/marks.js';
import { addToPreCommit, repoOf } from '../edit/pre-commit-config.js';
import type { Facts } from './facts.js';
import { frameworkHooks } from './framework-hooks.js';
import { type Handover, hookCalls } from './hook-call.js';
import { addCommands, commandLines } from './hook-commands.js';
import type { Action } from './plan.js';
import { readText } from './read-text.js';

type ForeignHome = Exclude<HookHome, { readonly kind: 'husky' | 'folder' }>;

/** One more entry per hook where another program runs the hooks, or the lines to add by hand. */
export function planForeignHooks(facts: Facts, home: ForeignHome): readonly Action[] {
  const before = readText(home.file) ?? '';
  if (home.kind === 'commands') return commands(home, before, facts);
  // Lines of an older version are written anew, what a person wrote or removed stays.
  const isOld = hasMarks(before) && !hasCurrentMarks(before);
  if (!isOld && (hasMarks(before) || /guardrail hook pre-commit/.test(before))) {
    return [{ kind: 'kept', file: home.file, reason: 'runs the gate already' }];
  }
  const text = isOld ? removeMarked(before) : before;
  const merged =
    home.kind === 'lefthook' ? lefthook(home.file, text, facts) : preCommit(text, facts);
  return [change(home.file, before, merged)];
}

interface Merged {
  readonly after: string | undefined;
  /** For a person, when there is no merge. */
  readonly lines: string;
}

function change(file: string, before: string, { after, lines }: Merged): Action {
  return after === undefined
    ? { kind: 'manual', file, reason: 'add the gate to your hooks yourself', lines }
    : { kind: 'change', file, before, after, reason: 'the gate runs beside your own hooks' };
}

function lefthook(file: string, text: string, facts: Facts): Merged {
  const calls = hookCalls(facts, BY_LEFTHOOK).map(([hook, run]) => ({
    hook,
    run,
    stdin: hook === 'pre-push',
  }));
  const isYaml = /\.ya?ml$/.test(file);
  return {
    after: isYaml ? addToLefthook(text, calls) : undefined,
    lines: calls.flatMap(lefthookLines).join('\n'),
  };
}

const BY_LEFTHOOK: Handover = {
  args: { 'prepare-commit-msg': '{0}', 'commit-msg': '"{1}"', 'pre-push': '"{1}" "{2}"' },
};

function preCommit(text: string, facts: Facts): Merged {
  const hooks = frameworkHooks(facts);
  return { after: addToPreCommit(text, hooks), lines: repoOf(hooks).join('\n') };
}

function commands(home: CommandsHome, before: string, facts: Facts): readonly Action[] {
  // package.json is changed in one go, with everything else that goes there.
  if (home.file === facts.manifest.file) return [];
  const isJson = path.extname(home.file) === '.json' || before.trimStart().startsWith('{');
  if (!isJson && /guardrail hook pre-commit/.test(before)) {
    return [{ kind: 'kept', file: home.file, reason: 'runs the gate already' }];
  }
  const after = isJson ? addCommands(before, home, facts) : undefined;
  return [change(home.file, before, { after, lines: commandLines(home, facts) })];
}
