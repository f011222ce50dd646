import fs from 'node:fs';
import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import { examples } from '@magi-guardrail/models/examples';
import type { DetailedProgram } from '@magi-guardrail/testkit/lint-program';
import type { RulePrograms } from '@magi-guardrail/testkit/rule-test';
import { Linter } from 'eslint';
import { codeBlocks } from '../code-blocks.js';
import { vulnerable } from '../programs/dynamic-code-vulnerable.js';
import { offered } from './sql-programs.js';
import { rules } from '../../src/rules.js';

/** Every program with a mistake of documents, models and rule tests. */
export function programsWithMistakes(tested: readonly RulePrograms[]): readonly DetailedProgram[] {
  const shown = [
    ...documented(),
    ...modelled(),
    ...Object.values(vulnerable).map(({ code }) => code),
    ...offered.map(([head, before]) => head + before),
  ];
  const invalid = tested.flatMap((each) => each.invalid);
  const programs = [...shown, ...invalid].map((each) =>
    typeof each === 'string' ? { code: each } : each,
  );
  return [...new Map(programs.map((program) => [program.code, program])).values()];
}

/** The texts that the rules offer for a program. */
export function offeredFor({
  code,
  settings = {},
  sourceType = 'module',
}: DetailedProgram): readonly string[] {
  const messages = new Linter().verify(
    code,
    [
      {
        files: ['**'],
        plugins: { guardrail: { rules } },
        rules: Object.fromEntries(Object.keys(rules).map((name) => [`guardrail/${name}`, 'error'])),
        settings: { ...settings },
        languageOptions: {
          sourceType,
          parser: typescriptParser,
          parserOptions: { ecmaFeatures: { jsx: true } },
        },
      },
    ],
    'file.tsx',
  );
  const outputs = messages
    .flatMap(({ suggestions = [] }) => suggestions)
    .map(({ fix: { range, text } }) => code.slice(0, range[0]) + text + code.slice(range[1]));
  return [...new Set(outputs)];
}

function modelled(): readonly string[] {
  return Object.values(examples).flatMap(({ flagged }) => Object.values(flagged).flat());
}

function documented(): readonly string[] {
  const folder = path.resolve(import.meta.dirname, '../../docs/rules');
  return fs
    .readdirSync(folder)
    .flatMap((file) => codeBlocks(fs.readFileSync(path.join(folder, file), 'utf8'), '❌'));
}
