import * as typescriptParser from '@typescript-eslint/parser';
import * as espree from 'espree';
import type { Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { lintProgram, type DetailedProgram, type Problem } from './lint-program.js';
import { renderProblems } from './render-problems.js';

/** A small program, alone or with what it needs beside it. */
export type Program = string | DetailedProgram;

/** A program that should be reported and is not, yet; `limit` names the reason in LIMITS.md. */
export interface Miss {
  readonly limit: string;
  readonly code: string;
}

/** The programs that a rule is tested with. */
export interface RulePrograms {
  /** Not reported. */
  readonly valid: readonly Program[];
  /** Reported; the snapshot beside the test says where and how. */
  readonly invalid: readonly Program[];
  /** Not reported today, though they should be. Found one? Move it to `invalid`. */
  readonly misses?: readonly Miss[];
}

/**
 * Runs a rule over programs with @typescript-eslint/parser and, where the syntax allows, with espree.
 * What is reported is kept in `__snapshots__/<name>.md` beside the test.
 */
export function ruleTest(name: string, rule: Rule.RuleModule, programs: RulePrograms): void {
  describe(name, () => {
    describe('valid', () => {
      it.for(programs.valid.map(detailed))('$code', (each) => {
        expect(messages(lintBoth(rule, each))).toEqual([]);
      });
    });
    describe('invalid', () => {
      it.for(programs.invalid.map(detailed))('$code', (each) => {
        const problems = lintBoth(rule, each);
        expect(problems.length, 'is reported').toBeGreaterThan(0);
        for (const problem of problems)
          expectSuggestionsToHelp(rule, each, problem, problems.length);
      });
      it('reports what the snapshot says', async () => {
        const sections = programs.invalid
          .map(detailed)
          .map((each) => renderProblems(each, lintBoth(rule, each)));
        const text = `# ${name}\n\n${sections.join('\n')}`;
        await expect(text).toMatchFileSnapshot(`__snapshots__/${name}.md`);
      });
    });
    const { misses = [] } = programs;
    describe.runIf(misses.length > 0)('misses', () => {
      it.for([...misses])('$limit: $code', ({ code, limit }) => {
        const found = messages(lintBoth(rule, detailed(code)));
        expect(found, `${limit} is overcome: move the program to invalid`).toEqual([]);
      });
    });
  });
}

function detailed(program: Program): DetailedProgram {
  return typeof program === 'string' ? { code: program } : program;
}

/** The problems, which must be the same under both parsers. */
function lintBoth(rule: Rule.RuleModule, program: DetailedProgram): readonly Problem[] {
  const problems = lintProgram(rule, program, typescriptParser);
  if (isJavaScript(program)) {
    const again = lintProgram(rule, program, undefined);
    expect(messages(again), 'espree and @typescript-eslint/parser agree').toEqual(
      messages(problems),
    );
  }
  return problems;
}

function isJavaScript({ code, sourceType = 'module' }: DetailedProgram): boolean {
  try {
    espree.parse(code, { ecmaVersion: 'latest', sourceType, ecmaFeatures: { jsx: true } });
    return true;
  } catch {
    return false;
  }
}

/** A suggestion must leave a program that parses and in which this problem is gone. */
function expectSuggestionsToHelp(
  rule: Rule.RuleModule,
  program: DetailedProgram,
  problem: Problem,
  before: number,
): void {
  for (const { output } of problem.suggestions) {
    const after = messages(lintBoth(rule, { ...program, code: output }));
    expect(after.length, `the suggestion repairs the program:\n${output}`).toBeLessThan(before);
  }
}

function messages(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message, line, column }) => `${line}:${column} ${message}`);
}
