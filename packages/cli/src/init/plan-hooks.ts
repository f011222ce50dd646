import path from 'node:path';
import { blockOf, hookNames, mergeHook } from '@magi-guardrail/git-hooks';
import { addLine } from '../edit/lines.js';
import type { Facts, Manager } from './facts.js';
import type { Action, Change } from './plan.js';
import { readText } from './read-text.js';

/** The hook files, their line ends, and what git shall not track. */
export function planHooks(facts: Facts): readonly Action[] {
  const home = path.dirname(facts.husky);
  return [
    ...hookNames.map((name) => hookFile(name, facts)),
    line(
      path.join(home, '.gitattributes'),
      '.husky/* text eol=lf',
      'hooks need LF on every system',
    ),
    line(path.join(facts.root, '.gitignore'), '.guardrail/', 'the audit trail stays local'),
  ];
}

const INSTALL: Record<Manager, string> = {
  npm: 'npm ci',
  pnpm: 'pnpm install',
  yarn: 'yarn install',
  bun: 'bun install',
};

function hookFile(name: string, { root, cwd, husky, manager }: Facts): Change {
  const file = path.join(husky, name);
  const before = readText(file);
  const folder = path.relative(root, cwd).split(path.sep).join('/');
  const block = blockOf(name, {
    folder,
    install: folder === '' ? INSTALL[manager] : `${INSTALL[manager]} (in ${folder})`,
    format: !runsLintStaged(before ?? ''),
  });
  const reason = before === undefined ? 'blocks a dangerous commit' : 'after your own lines';
  return { kind: 'change', file, before, after: mergeHook(before ?? '', block), reason };
}

/** Formatting twice would only cost time. */
function runsLintStaged(text: string): boolean {
  return /^[^#\n]*\blint-staged\b/m.test(text);
}

function line(file: string, text: string, reason: string): Change {
  const before = readText(file);
  return { kind: 'change', file, before, after: addLine(before ?? '', text), reason };
}
