import type { Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { lintProgram } from '../src/lint-program.js';
import { renderProblems } from '../src/render-problems.js';
import { ruleTest } from '../src/rule-test.js';

const noFoo: Rule.RuleModule = {
  meta: { hasSuggestions: true, messages: { foo: 'No `foo`.', bar: 'Write `bar`.' } },
  create: (context) => ({
    Identifier(node) {
      if (node.name !== 'foo') return;
      const suggest = [
        { messageId: 'bar', fix: (fixer: Rule.RuleFixer) => fixer.replaceText(node, 'bar') },
      ];
      context.report({ node, messageId: 'foo', suggest });
    },
  }),
};

ruleTest('no-foo', noFoo, {
  valid: ['bar();', { code: 'const x: string = "foo";', filename: 'a.ts' }],
  invalid: [
    'foo();',
    `if (a) {
       foo();
     }`,
  ],
  misses: [{ limit: 'L1', code: 'globalThis["foo"]();' }],
});

describe('lintProgram', () => {
  it('refuses programs that do not parse', () => {
    expect(() => lintProgram(noFoo, { code: 'foo(' }, undefined)).toThrow(/Parsing error/);
  });
});

describe('renderProblems', () => {
  it('draws a squiggle under the reported code of an indented program', () => {
    const code = 'a();\n     foo();';
    expect(renderProblems({ code }, lintProgram(noFoo, { code }, undefined))).toContain(
      'foo();\n^^^\n',
    );
  });
});
