import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { commentsBlock, takeComments } from '../../src/stages/code/comments-rule.js';
import { findDirectives } from '@magi-guardrail/eslint-config/policy';
import { silencerOf } from '../../src/stages/code/directives.js';

const rule = 'guardrail/no-eval';
const linter = new Linter();

function directives(text: string) {
  const options = { languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } };
  const messages = linter.verify(text, [options, commentsBlock], { allowInlineConfig: false });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return findDirectives(takeComments(messages, text).comments);
}

function silencer(text: string, line: number) {
  return silencerOf(directives(text), rule, line);
}

describe('directives', () => {
  it.each([
    ['// eslint-disable-next-line guardrail/no-eval -- because\neval(a)', 2, 1, 'because'],
    ['x\n/* eslint-disable-next-line guardrail/no-eval */\neval(a)', 3, 2, undefined],
    ['eval(a) // eslint-disable-line guardrail/no-eval -- a -- b', 1, 1, 'a -- b'],
    ['/* eslint-disable guardrail/no-eval */\n\n\neval(a)', 4, 1, undefined],
    ['/* eslint guardrail/no-eval: "off" -- legacy */\neval(a)', 2, 1, 'legacy'],
    ['/* eslint "guardrail/no-eval": [0], x: 2 */\neval(a)', 2, 1, undefined],
    ['/*\n  eslint-disable a,\n guardrail/no-eval\n  --\n  wrapped\n*/\neval(a)', 7, 1, 'wrapped'],
    ['<p>{/* eslint-disable-line guardrail/no-eval */}{eval(a)}</p>', 1, 1, undefined],
    ['fetch("http://a") // eslint-disable-line guardrail/no-eval', 1, 1, undefined],
    ['const a = `// eslint-disable-line`; /* eslint-disable guardrail/no-eval */', 1, 1, undefined],
  ])('%j', (text, line, expectedLine, reason) => {
    expect(silencer(text, line)).toEqual({ line: expectedLine, reason });
  });

  it('are told apart from texts and from comments that are none to ESLint', () => {
    expect(directives('const a = "/* eslint-disable */";')).toEqual([]);
    expect(directives('// eslint-disable\n// see eslint-disable\n/* eslint-disabled */')).toEqual(
      [],
    );
  });

  it('takes the nearest comment that covers the rule', () => {
    const text = '/* eslint-disable */\n// eslint-disable-next-line guardrail/no-eval\neval(a)';
    expect(silencer(text, 3)).toEqual({ line: 2, reason: undefined });
    expect(silencer('/* eslint-disable */\neval(a)', 2)).toEqual({
      line: 1,
      reason: undefined,
      namesNothing: true,
    });
  });

  it('does not take a comment for another rule, or one that was ended', () => {
    expect(silencer('// eslint-disable-next-line no-console\neval(a)', 2).line).toBeUndefined();
    expect(
      silencer('// eslint-disable-next-line guardrail/no-ev\neval(a)', 2).line,
    ).toBeUndefined();
    const ended = '/* eslint-disable */\n/* eslint-enable guardrail/no-eval */\neval(a)';
    expect(silencer(ended, 3).line).toBeUndefined();
    expect(silencer(ended.replace('no-eval', 'other'), 3).line).toBe(1);
  });
});
