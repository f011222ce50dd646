import path from 'node:path';
import { hookNames, removeHook } from '@magi-guardrail/git-hooks';
import { removeLine } from '../edit/lines.js';
import { removeMarked } from '../edit/marks.js';
import { removeFromEslintConfig } from '../edit/remove-from-eslint-config.js';
import type { Facts } from '../init/facts.js';
import { removeCommands } from '../init/hook-commands.js';
import { HOOK_EOL } from '../init/plan-hooks.js';
import { cleanManifest } from '../init/plan-manifest.js';
import { ownersFile } from '../init/plan-owners.js';
import { LINT_STAGED, secretlintConfig } from '../init/plan-policy.js';
import { workflow } from '../init/workflow.js';

/** A file that init may have written, and how it is without us. */
export interface Piece {
  readonly file: string;
  /** The text that is left, '' when nothing is; undefined when a person has to decide. */
  readonly without: (text: string) => string | undefined | Promise<string | undefined>;
}

/** Every place that init writes to, but for the policy. */
export function piecesOf(facts: Facts, packages: readonly string[]): readonly Piece[] {
  const { root, cwd, manifest, eslintConfig, lintStaged, secretlint } = facts;
  return [
    ...one(eslintConfig, withoutPreset),
    ...one(lintStaged === manifest.file ? undefined : lintStaged, (text: string) =>
      whole(text, LINT_STAGED, '@magi-guardrail/git-hooks'),
    ),
    ...one(secretlint, withoutSecretPreset),
    ...hookPieces(facts),
    { file: path.join(root, '.gitignore'), without: (text: string) => text },
    { file: manifest.file, without: () => cleanManifest(facts, packages) },
    ...one(path.join(root, '.github/workflows/guardrail.yml'), (text: string) =>
      withoutWorkflow(text, facts),
    ),
    { file: ownersFile(facts), without: removeMarked },
  ].filter(({ file }) => file.startsWith(root) || file.startsWith(cwd));
}

function one(file: string | undefined, without: Piece['without']): readonly Piece[] {
  return file === undefined ? [] : [{ file, without }];
}

function hookPieces(facts: Facts): readonly Piece[] {
  const { hooks, manifest } = facts;
  switch (hooks.kind) {
    case 'husky':
    case 'folder':
      return [
        ...hookNames.map((name) => ({
          file: path.join(hooks.folder, name),
          without: withoutBlock,
        })),
        {
          file: path.join(path.dirname(hooks.folder), '.gitattributes'),
          without: (text: string) => removeLine(text, HOOK_EOL),
        },
      ];
    case 'lefthook':
    case 'pre-commit':
      return [{ file: hooks.file, without: removeMarked }];
    case 'commands':
      if (hooks.file === manifest.file) return [];
      return [{ file: hooks.file, without: (text: string) => removeCommands(text, hooks, facts) }];
  }
}

/** A hook that says nothing but what it is written in was ours. */
function withoutBlock(text: string): string {
  const rest = removeHook(text);
  return rest !== text && rest.trim() === '#!/bin/sh' ? '' : rest;
}

async function withoutPreset(text: string): Promise<string | undefined> {
  if (!text.includes('@magi-guardrail/')) return text;
  const rest = await removeFromEslintConfig(text);
  return rest !== undefined && isSame(rest, 'export default [];') ? '' : rest;
}

/** Ours, untouched: it goes. Ours, changed: nobody but its owner knows what is left. */
function whole(text: string, ours: string, name: string): string | undefined {
  if (isSame(text, ours)) return '';
  return text.includes(name) ? undefined : text;
}

function withoutSecretPreset(text: string): string | undefined {
  if ([undefined, 'standard' as const].some((profile) => isSame(text, secretlintConfig(profile))))
    return '';
  return text.includes('@magi-guardrail/secretlint-rule-preset') ? undefined : text;
}

function withoutWorkflow(text: string, facts: Facts): string | undefined {
  const ours = [true, false].map((sarif) => workflow(facts, { sarif }));
  if (ours.some((it) => isSame(text, it))) return '';
  return text.includes('guardrail check') ? undefined : text;
}

/** A formatter may have had its way with it: spaces, quotes, semicolons and trailing commas do not count. */
function isSame(text: string, ours: string): boolean {
  const [left, right] = [text, ours].map((it) => it.replace(/[\s'";]|,(?=\s*[\])}])/g, ''));
  return left === right;
}
