import path from 'node:path';
import {
  blockGeneration,
  blockOf,
  completeSince,
  hookNames,
  mergeHook,
  type HookName,
} from '@magi-guardrail/git-hooks';
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
        ...hookFiles(hookNames, hooks.folder, facts),
        line(attributes, HOOK_EOL, 'hooks need LF on every system'),
      ];
    }
    case 'folder':
      return hookFiles(
        hookNames.filter((name) => name !== 'post-checkout'),
        hooks.folder,
        facts,
      );
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

function hookFiles(names: readonly HookName[], home: string, facts: Facts): readonly Action[] {
  const first = readText(path.join(home, 'pre-commit')) ?? '';
  const wasComplete = (blockGeneration(first) ?? 0) >= completeSince;
  // It goes last: where it is complete, the others were written, even when init was interrupted.
  const order = [...names.slice(1), 'pre-commit' as const];
  return order.map((name) => {
    const file = path.join(home, name);
    const before = readText(file);
    // Somebody did not want it.
    if (before === undefined && wasComplete)
      return { kind: 'kept', file, reason: 'you removed it' };
    return hookFile(name, { file, before }, facts);
  });
}

function hookFile(
  name: HookName,
  { file, before }: Pick<Change, 'file' | 'before'>,
  facts: Facts,
): Action {
  const block = blockFor(name, before ?? '', facts);
  if (before !== undefined && !isShell(before)) {
    const lines = `guardrail hook ${name}`;
    return { kind: 'manual', file, reason: 'it is no shell script; let it run', lines };
  }
  const isProgram = facts.hooks.kind === 'folder';
  const start = before === undefined && isProgram ? '#!/bin/sh\n' : (before ?? '');
  // What the user runs before a push may read away what git says on standard input.
  const after = mergeHook(start, block, { first: name === 'pre-push' });
  if (after === undefined) {
    const reason = 'it ends before its last line; add these where they are reached';
    return { kind: 'manual', file, reason, lines: block.trimEnd() };
  }
  const reason = before === undefined ? PURPOSE[name] : 'beside your own lines';
  return { kind: 'change', file, before, after, reason, isProgram };
}

const PURPOSE: Record<HookName, string> = {
  'pre-commit': 'blocks a dangerous commit',
  'pre-merge-commit': 'blocks a dangerous merge',
  'prepare-commit-msg': 'marks a commit that was not checked',
  'commit-msg': 'blocks a secret in the message',
  'post-commit': 'tells of a commit that was not checked',
  'pre-push': 'blocks a push of what was not checked',
  'post-checkout': 'guards a new work tree, too',
};

function blockFor(name: HookName, before: string, { root, cwd, manager, hooks }: Facts): string {
  const toPosix = (file: string) => path.relative(root, file).split(path.sep).join('/');
  const folder = toPosix(cwd);
  return blockOf(name, {
    folder,
    install: folder === '' ? INSTALL[manager] : `${INSTALL[manager]} (in ${folder})`,
    format: !runsLintStaged(before),
    // Husky's own runner has set the path already.
    path: hooks.kind === 'folder',
    ...(hooks.kind === 'husky' && { hooks: `${toPosix(hooks.folder)}/_` }),
  });
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
