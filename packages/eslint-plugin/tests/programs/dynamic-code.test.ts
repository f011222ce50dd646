import * as typescriptParser from '@typescript-eslint/parser';
import { lintProgram } from '@magi-guardrail/testkit/lint-program';
import { expect, it } from 'vitest';
import { rules } from '../../src/rules.js';
import { safe } from './dynamic-code-safe.js';
import { vulnerable } from './dynamic-code-vulnerable.js';

const family = [
  'no-eval',
  'no-eval-workaround',
  'no-dynamic-module',
  'no-untrusted-module',
  'no-template-injection',
] as const;

/** `rule:line` of everything the rules of the family say of a program. */
function found(code: string): readonly string[] {
  return family.flatMap((name) =>
    lintProgram(rules[name], { code, filename: 'file.ts' }, typescriptParser).map(
      ({ line }) => `${name}:${line}`,
    ),
  );
}

it.for(Object.entries(vulnerable))('reports %s', ([, { code, expected }]) => {
  expect(found(code)).toEqual(expected);
});

it.for(Object.entries(safe))('says nothing of %s', ([, code]) => {
  expect(found(code)).toEqual([]);
});
