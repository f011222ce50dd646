import type { SinkEscape } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { codeInModuleName } from '../code/data-url.js';
import { judgeCode, type CodeVerdict } from '../code/judge.js';
import { isOnlyCompiled } from '../code/only-compiled.js';
import { isWorkaround } from '../code/workaround.js';
import { advice, calledText, placeOf, type Called } from '../rule/called.js';
import { defineRule, type Check, type Finding } from '../rule/define-rule.js';
import { mention, quote } from '../rule/quote.js';
import { injection } from '../rule/standards.js';
import { worstHole } from '../rule/worst-hole.js';
import { suggestJsonParse } from '../suggest/json-parse.js';
import { suggestTimerFunction } from '../suggest/timer-function.js';

const INSTEAD = 'Parse data with `JSON.parse`; choose behaviour from a table of functions.';

/** Text is not run as a program. */
export default defineRule({
  name: 'no-eval',
  description: 'Disallow running text as a program',
  instead: INSTEAD,
  severity: 'high',
  cwe: [94, 95],
  ...injection,
  messages: {
    dynamic: '`{{call}}` runs {{source}} as a program, whatever it says (CWE-95). {{instead}}',
    assembled:
      '`{{call}}` runs text that was put together before, so every value in it is a program (CWE-95). Write a function that takes the values.',
    constant:
      '`{{call}}` compiles text at run time, which a content security policy refuses and no checker reads (CWE-95). Write the code itself.',
    escape:
      '`{{call}}` is passed on as a value, so what it will run cannot be checked (CWE-95). Pass a function of your own that does the one thing needed.',
    useJsonParse: 'Read data with `JSON.parse`, which runs nothing.',
    useFunction: 'Pass a function that does what the text says.',
  },
  *check(check) {
    for (const use of check.analysis.sinks('code')) {
      const verdict = judgeCode(use, check.analysis);
      if (verdict === undefined || isWorkaround(verdict, use)) continue;
      if (verdict.is === 'dynamic' && isOnlyCompiled(use, check.analysis)) continue;
      yield {
        ...worded(use, verdict, check),
        suggestions: [...suggestJsonParse(use, check), ...suggestTimerFunction(use, verdict)],
      };
    }
    for (const use of check.analysis.sinks('module')) {
      const verdict = codeInModuleName(use);
      if (verdict !== undefined) yield worded(use, verdict, check);
    }
    for (const escape of check.analysis.escapes('code')) {
      if (isOpen(escape)) {
        const data = { call: quote(check.sourceCode, escape.node) };
        yield { node: escape.node, messageId: 'escape', data };
      }
    }
  },
});

/**
 * What runs any text with the rights of the program; a timer or a sandbox handed on is none of that.
 * `Function` is handed on as a type: `expect.any(Function)`, `{ type: Function }`.
 */
function isOpen({ sink, name }: SinkEscape<'code'>): boolean {
  if (name === 'Function') return false;
  return sink.onlyStrings !== true && sink.accepts === undefined && sink.when === undefined;
}

function worded(use: Called, verdict: CodeVerdict, { sourceCode }: Check<object>): Finding {
  const call = calledText(sourceCode, use);
  if (verdict.is !== 'dynamic') return { node: use.node, messageId: verdict.is, data: { call } };
  const hole = worstHole(verdict.holes);
  const source = hole === undefined ? 'a value' : mention(sourceCode, hole);
  const data = { call, source, instead: advice(sourceCode, use, INSTEAD) };
  const node = placeOf(use, hole?.node ?? use.node);
  return { node, ...withCall(use, node), messageId: 'dynamic', data };
}

/** Lines between a call and what it runs from which on the call is shown, too: its line tells what happens here. */
const far = 3;

function withCall({ node: call }: Called, part: TSESTree.Node): Pick<Finding, 'range'> {
  if (call.type !== 'CallExpression' && call.type !== 'NewExpression') return {};
  const { callee } = call;
  const start = callee.type === 'MemberExpression' ? callee.property : call;
  const isFar = part.loc.start.line - start.loc.start.line >= far;
  return isFar ? { range: [start.range[0], part.range[1]] } : {};
}
