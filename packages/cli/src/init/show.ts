import fs from 'node:fs';
import path from 'node:path';
import type { Colors } from '../io.js';
import { showDiff } from '../show-diff.js';
import type { Facts } from './facts.js';
import type { Action } from './plan.js';

/** The plan as a table, then a unified diff of every change, then what is left for a person. */
export function showPlan(actions: readonly Action[], { root }: Facts, colors: Colors): string {
  const rows = actions.map((action) => ({ ...action, name: relative(root, action.file) }));
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const table = rows.map(
    (row) => `  ${verb(row, colors)} ${row.name.padEnd(width)}  ${colors.dim(row.reason)}`,
  );
  const diffs = actions
    .filter((action) => action.kind === 'change')
    .map((change) => showDiff({ ...change, root }, colors));
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

/** What was found, in one line; then what a person should know. */
export function showFacts(facts: Facts): string {
  const { manager, managerVersion, manifest, workspace, typescript, formatter } = facts;
  const found = [
    managerVersion === undefined ? manager : `${manager} ${managerVersion}`,
    manifest.isModule ? 'ES modules' : 'CommonJS',
    ...(typescript ? ['TypeScript'] : []),
    ...(workspace ? ['workspaces'] : []),
    ...facts.frameworks.map(({ name }) => name),
    ...(facts.oxlint === undefined ? [] : ['Oxlint']),
    ...(formatter === undefined ? [] : [formatter]),
    ...hooksOf(facts),
    ...facts.ci.map(({ name }) => `CI on ${name}`),
  ];
  return [
    `Found: ${found.join(', ')}.`,
    ...(facts.isInside ? [reachOf(facts)] : []),
    ...facts.notes,
  ].join('\n');
}

function hooksOf({ hooks, root }: Facts): readonly string[] {
  switch (hooks.kind) {
    case 'husky':
      return fs.existsSync(hooks.folder) ? ['Husky'] : [];
    case 'folder':
      return [`hooks in ${relative(root, hooks.folder)}`];
    case 'lefthook':
    case 'pre-commit':
      return [hooks.kind];
    case 'commands':
      return [hooks.name];
  }
}

/** Git has one set of hooks for a repository. */
function reachOf({ cwd, root }: Facts): string {
  return `The hooks guard the whole repository, by the policy of ${relative(root, cwd)}. To keep it at the top instead, run init with --cwd ${relative(cwd, root)}.`;
}

function verb(action: Action, colors: Colors): string {
  switch (action.kind) {
    case 'change':
      if (action.after === undefined) return colors.red('delete ');
      return action.before === undefined ? colors.green('create ') : colors.cyan('change ');
    case 'manual':
      return colors.yellow('by hand');
    case 'kept':
      return 'keep   ';
  }
}

function relative(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/') || '.';
}
