import * as typescriptParser from '@typescript-eslint/parser';
import { lintProgram } from '@magi-guardrail/testkit/lint-program';
import { expect, it } from 'vitest';
import { offered, refused } from '../suggestions/sql-programs.js';
import rule from '../../src/rules/no-sql-interpolation.js';

function suggest(code: string): readonly string[] {
  return lintProgram(rule, { code }, typescriptParser).flatMap(({ suggestions }) =>
    suggestions.map(({ output }) => output),
  );
}

it.for(offered)('%s%s', ([head, before, after]) => {
  expect(suggest(head + before)).toEqual([head + after]);
  expect(lintProgram(rule, { code: head + after }, typescriptParser)).toEqual([]);
});

it.for(refused)('offers nothing for %s%s', ([head, code]) => {
  expect(lintProgram(rule, { code: head + code }, typescriptParser)).toHaveLength(1);
  expect(suggest(head + code)).toEqual([]);
});
