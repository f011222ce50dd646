import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Colors } from '../io.js';
import type { Facts } from './facts.js';
import type { Action, Change } from './plan.js';

/** The plan as a table, then a unified diff of every change, then what is left for a person. */
export function showPlan(actions: readonly Action[], { root }: Facts, colors: Colors): string {
  const rows = actions.map((action) => ({ ...action, name: relative(root, action.file) }));
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const table = rows.map(
    (row) => `  ${verb(row, colors)} ${row.name.padEnd(width)}  ${colors.dim(row.reason)}`,
  );
  const diffs = actions
    .filter((action) => action.kind === 'change')
    .map((change) => showDiff(change, root, colors));
  return [table.join('\n'), ...diffs, showManual(actions, root, colors)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The lines that a person has to add, by file. */
export function showManual(actions: readonly Action[], root: string, colors: Colors): string {
  return actions
    .filter((action) => action.kind === 'manual')
    .map(({ file, reason, lines }) => {
      const head = colors.yellow(`By hand, ${relative(root, file)}: ${reason}.`);
      return `${head}\n${lines.replace(/^/gm, '    ')}`;
    })
    .join('\n\n');
}

/** What was found, in one line; a second when the hooks reach farther than the folder. */
export function showFacts(facts: Facts): string {
  const { manager, manifest, workspace, typescript, formatter } = facts;
  const found = [
    manager,
    manifest.isModule ? 'ES modules' : 'CommonJS',
    ...(typescript ? ['TypeScript'] : []),
    ...(workspace ? ['workspaces'] : []),
    ...(formatter === undefined ? [] : [formatter]),
  ];
  const line = `Found: ${found.join(', ')}.`;
  return facts.isInside ? `${line}\n${reachOf(facts)}` : line;
}

/** Git has one set of hooks for a repository. */
function reachOf({ cwd, root }: Facts): string {
  return `The hooks guard the whole repository, by the policy of ${relative(root, cwd)}. To keep it at the top instead, run init with --cwd ${relative(cwd, root)}.`;
}

function verb(action: Action, colors: Colors): string {
  switch (action.kind) {
    case 'change':
      return action.before === undefined ? colors.green('create ') : colors.cyan('change ');
    case 'manual':
      return colors.yellow('by hand');
    case 'kept':
      return 'keep   ';
  }
}

function showDiff({ file, before, after }: Change, root: string, colors: Colors): string {
  const name = relative(root, file);
  const from = before === undefined ? '/dev/null' : `a/${name}`;
  const patch = createTwoFilesPatch(from, `b/${name}`, before ?? '', after, '', '', { context: 2 });
  return patch
    .split('\n')
    .filter((line) => !line.startsWith('====='))
    .map((line) => colored(line.trimEnd(), colors))
    .join('\n')
    .trimEnd();
}

function colored(line: string, colors: Colors): string {
  if (line.startsWith('+')) return colors.green(line);
  return line.startsWith('-') ? colors.red(line) : line;
}

function relative(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}
