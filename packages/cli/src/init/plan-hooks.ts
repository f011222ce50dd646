import path from 'node:path';
import { blockOf, hookNames, mergeHook } from '@magi-guardrail/git-hooks';
import { addLine } from '../edit/lines.js';
import type { Facts, Manager } from './facts.js';
import { readText } from './read-text.js';
import { planForeignHooks } from './plan-foreign-hooks.js';
import type { Action, Change } from './plan.js';

/** The hook files, their line ends, and what git shall not track. */
export function planHooks(facts: Facts): readonly Action[] {
  return [
    ...hooksOf(facts),
    line(path.join(facts.root, '.gitignore'), TRAIL, 'the audit trail stays local'),
  ];
}

export const TRAIL = '.guardrail/';
export const HOOK_EOL = '.husky/* text eol=lf';

function hooksOf(facts: Facts): readonly Action[] {
  const { hooks } = facts;
  switch (hooks.kind) {
    case 'husky': {
      const attributes = path.join(path.dirname(hooks.folder), '.gitattributes');
      return [
        ...hookNames.map((name) => hookFile(name, hooks.folder, facts)),
        line(attributes, HOOK_EOL, 'hooks need LF on every system'),
      ];
    }
    case 'folder':
      return hookNames.map((name) => hookFile(name, hooks.folder, facts));
    case 'lefthook':
    case 'pre-commit':
    case 'commands':
      return planForeignHooks(facts, hooks);
  }
}

const INSTALL: Record<Manager, string> = {
  npm: 'npm ci',
  pnpm: 'pnpm install',
  yarn: 'yarn install',
  bun: 'bun install',
};

function hookFile(name: string, home: string, { root, cwd, manager, hooks }: Facts): Action {
  const file = path.join(home, name);
  const before = readText(file);
  const folder = path.relative(root, cwd).split(path.sep).join('/');
  const block = blockOf(name, {
    folder,
    install: folder === '' ? INSTALL[manager] : `${INSTALL[manager]} (in ${folder})`,
    format: !runsLintStaged(before ?? ''),
    // Husky's own runner has set the path already.
    path: hooks.kind === 'folder',
  });
  if (before !== undefined && !isShell(before)) {
    return {
      kind: 'manual',
      file,
      reason: 'it is no shell script; let it run',
      lines: `guardrail hook ${name}`,
    };
  }
  const isProgram = hooks.kind === 'folder';
  const start = before === undefined && isProgram ? '#!/bin/sh\n' : (before ?? '');
  const after = mergeHook(start, block);
  if (after === undefined) {
    const reason = 'it ends before its last line; add these where they are reached';
    return { kind: 'manual', file, reason, lines: block.trimEnd() };
  }
  const reason = before === undefined ? 'blocks a dangerous commit' : 'beside your own lines';
  return { kind: 'change', file, before, after, reason, isProgram };
}

function isShell(text: string): boolean {
  return !text.startsWith('#!') || /^#!.*\b(?:ba|da|z|k)?sh\b/.test(text);
}

/** Formatting twice would only cost time. */
function runsLintStaged(text: string): boolean {
  return /^[^#\n]*\blint-staged\b/m.test(text);
}

function line(file: string, text: string, reason: string): Change {
  const before = readText(file);
  return { kind: 'change', file, before, after: addLine(before ?? '', text), reason };
}
