import { describe, expect, it } from 'vitest';
import { findDirectives, silencerOf } from '../../src/stages/code/directives.js';

const rule = 'guardrail/no-eval';

function silencer(text: string, line: number) {
  return silencerOf(findDirectives(text), rule, line);
}

describe('directives', () => {
  it.each([
    ['// eslint-disable-next-line guardrail/no-eval -- because\neval(a)', 2, 1, 'because'],
    ['x\n/* eslint-disable-next-line */\neval(a)', 3, 2, undefined],
    ['eval(a) // eslint-disable-line -- two -- parts', 1, 1, 'two -- parts'],
    ['/* eslint-disable guardrail/no-eval */\n\n\neval(a)', 4, 1, undefined],
    ['/* eslint guardrail/no-eval: "off" -- legacy */\neval(a)', 2, 1, 'legacy'],
    ['/*\n  eslint-disable\n  --\n  wrapped reason\n*/\neval(a)', 6, 1, 'wrapped reason'],
    ['<p>{/* eslint-disable-line */}{eval(a)}</p>', 1, 1, undefined],
    ['fetch("http://a") // eslint-disable-line', 1, 1, undefined],
  ])('%j', (text, line, expectedLine, reason) => {
    expect(silencer(text, line)).toEqual({ line: expectedLine, reason });
  });

  it('takes the nearest comment that names the rule', () => {
    const text = '/* eslint-disable */\n// eslint-disable-next-line guardrail/no-eval\neval(a)';
    expect(silencer(text, 3).line).toBe(2);
  });

  it('does not take a comment for another rule', () => {
    expect(silencer('// eslint-disable-next-line no-console\neval(a)', 2).line).toBeUndefined();
  });

  it('stays fast on a text full of beginnings', () => {
    expect(findDirectives('/* eslint '.repeat(100_000))).toEqual([]);
  });
});
