import type { SinkUse, Value } from '@magi-guardrail/dataflow';
import { advice, calledText, placeOf } from '../rule/called.js';
import { defineRule, type Check, type Finding } from '../rule/define-rule.js';
import { mention, quote } from '../rule/quote.js';
import { injection } from '../rule/standards.js';
import { worstHole } from '../rule/worst-hole.js';

/** Text is not run as a program. */
export default defineRule({
  name: 'no-eval',
  description: 'Disallow running text as a program',
  severity: 'high',
  cwe: [94, 95],
  ...injection,
  messages: {
    dynamic: '`{{call}}` runs {{source}} as a program, whatever it says (CWE-95). {{instead}}',
    constant:
      '`{{call}}` compiles text at run time, which a content security policy refuses and no checker reads (CWE-95). Write the code itself.',
    globalThis:
      '`{{call}}` compiles text to reach the global object, which a content security policy refuses (CWE-95). Write `globalThis`.',
    escape:
      '`{{call}}` is passed on as a value, so what it will run cannot be checked (CWE-95). Pass a function of your own that does the one thing needed.',
  },
  *check(check) {
    for (const use of check.analysis.sinks('code')) {
      const values = use.arguments(use.sink.arguments);
      if (use.sink.onlyStrings !== true || values.some(isText)) yield judge(use, values, check);
    }
    for (const { node, sink } of check.analysis.escapes('code')) {
      if (sink.onlyStrings === true) continue;
      yield { node, messageId: 'escape', data: { call: quote(check.sourceCode, node) } };
    }
  },
});

function judge(use: SinkUse<'code'>, values: readonly Value[], check: Check<object>): Finding {
  const { sourceCode } = check;
  const call = calledText(sourceCode, use);
  const texts = values.flatMap((value) => value.texts);
  const hole = worstHole(texts.flatMap((text) => text.filter((part) => typeof part !== 'string')));
  if (hole !== undefined) {
    const instead = advice(
      sourceCode,
      use,
      'Parse data with `JSON.parse`; choose behaviour from a table of functions.',
    );
    const data = { call, source: mention(sourceCode, hole), instead };
    return { node: placeOf(use, hole.node), messageId: 'dynamic', data };
  }
  const isGlobalThis =
    texts.length === 1 && /^\s*return\s+this\s*;?\s*$/.test(texts[0]?.join('') ?? '');
  return { node: use.node, messageId: isGlobalThis ? 'globalThis' : 'constant', data: { call } };
}

/** A timer takes functions; only evidence of a string makes it an evaluator. */
function isText(value: Value): boolean {
  if (value.type !== undefined) return value.type === 'string';
  return value.texts.some((text) => text.some((part) => typeof part === 'string'));
}
