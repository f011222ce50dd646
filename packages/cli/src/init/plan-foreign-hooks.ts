import path from 'node:path';
import type { CommandsHome, HookHome } from '../detect/hook-home.js';
import { addToLefthook } from '../edit/lefthook.js';
import { hasMarks } from '../edit/marks.js';
import { addToPreCommit, hookOf } from '../edit/pre-commit-config.js';
import type { Facts } from './facts.js';
import { calledHooks, hookCall } from './hook-call.js';
import { addCommands } from './hook-commands.js';
import type { Action } from './plan.js';
import { readText } from './read-text.js';

type ForeignHome = Exclude<HookHome, { readonly kind: 'husky' | 'folder' }>;

/** One more entry where another program runs the hooks, or the lines to add by hand. */
export function planForeignHooks(facts: Facts, home: ForeignHome): readonly Action[] {
  const before = readText(home.file) ?? '';
  if (hasMarks(before) || /guardrail hook pre-commit/.test(before)) {
    return [{ kind: 'kept', file: home.file, reason: 'runs the gate already' }];
  }
  switch (home.kind) {
    case 'lefthook':
      return [change(home.file, before, lefthook(home.file, before, facts))];
    case 'pre-commit':
      return [change(home.file, before, preCommit(before, facts))];
    case 'commands':
      return commands(home, before, facts);
  }
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

function lefthook(file: string, before: string, facts: Facts): Merged {
  const calls = Object.fromEntries(calledHooks.map((name) => [name, hookCall(name, facts)]));
  const lines = Object.entries(calls).flatMap(([name, run]) => [
    `${name}:`,
    '  commands:',
    '    guardrail:',
    `      run: ${run}`,
  ]);
  const isYaml = /\.ya?ml$/.test(file);
  return { after: isYaml ? addToLefthook(before, calls) : undefined, lines: lines.join('\n') };
}

function preCommit(before: string, facts: Facts): Merged {
  const call = hookCall('pre-commit', facts);
  const entry = facts.cwd === facts.root ? call : `sh -c ${JSON.stringify(call)}`;
  return { after: addToPreCommit(before, entry), lines: hookOf(entry).join('\n') };
}

function commands(home: CommandsHome, before: string, facts: Facts): readonly Action[] {
  // package.json is changed in one go, with everything else that goes there.
  if (home.file === facts.manifest.file) return [];
  const isJson = path.extname(home.file) === '.json' || before.trimStart().startsWith('{');
  const lines = calledHooks.map(
    (name) => `${JSON.stringify(name)}: ${JSON.stringify(hookCall(name, facts))}`,
  );
  const after = isJson ? addCommands(before, home, facts) : undefined;
  return [change(home.file, before, { after, lines: lines.join(',\n') })];
}
