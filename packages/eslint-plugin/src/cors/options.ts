import { isFunction, unwrap, type Value } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { conditionsOf } from '../option/conditions.js';
import { isCertainly } from '../option/setting.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { inPattern } from '../rule/in-pattern.js';
import { quote } from '../rule/quote.js';
import { strangersOf } from './accepted.js';
import { weaknessOf } from './pattern.js';

/** What an object says of origins and credentials: the two keys together are for nothing but CORS. */
export function* judgeOptions(
  node: TSESTree.ObjectExpression,
  check: Check<object>,
): Generator<Finding> {
  const { properties } = check.analysis.valueOf(node);
  const credentials = properties?.get('credentials');
  const origin = properties?.get('origin');
  if (credentials === undefined || origin === undefined) return;
  if (!isCertainly(credentials, [true]) || isChosen(node, check)) return;
  for (const finding of judgeOrigin(origin, check)) {
    const isInside =
      finding.node.range[0] >= node.range[0] && finding.node.range[1] <= node.range[1];
    yield isInside || finding.messageId !== 'any' ? finding : { ...finding, node };
  }
}

/** Whether something decides for each request, or by a setting, that these are the options. */
function isChosen(node: TSESTree.ObjectExpression, { sourceCode }: Check<object>): boolean {
  if (!conditionsOf(node).next().done) return true;
  const { parent } = node;
  if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const name = inPattern(parent.id.name);
  return new RegExp(String.raw`\(\s*(?:null|undefined)\s*,\s*${name}\b`).test(sourceCode.text);
}

function* judgeOrigin(value: Value, check: Check<object>): Generator<Finding> {
  const { analysis, sourceCode } = check;
  const node = unwrap(value.node);
  if (value.elements !== undefined) {
    for (const element of value.elements) yield* judgeOrigin(element, check);
  } else if (node.type === 'LogicalExpression' && node.operator !== '&&') {
    yield* judgeOrigin(analysis.valueOf(node.right), check);
  } else if (isCertainly(value, [true])) {
    yield { node, messageId: 'any', data: { option: `origin: ${quote(sourceCode, node)}` } };
  } else if (isCertainly(value, ['null'])) yield { node, messageId: 'none' };
  else if (isFunction(node)) yield* judgeFunction(node, check);
  else if (node.type === 'Literal' && 'regex' in node) yield* judgePattern(node, check);
}

function* judgeFunction(
  asked: Parameters<typeof strangersOf>[0],
  { sourceCode }: Check<object>,
): Generator<Finding> {
  const accepted = strangersOf(asked, sourceCode);
  if (accepted === undefined) return;
  const { node, check } = accepted;
  yield check === undefined
    ? { node, messageId: 'any', data: { option: quote(sourceCode, node.parent ?? node) } }
    : {
        node: check.node,
        messageId: 'weak',
        data: { check: quote(sourceCode, check.node), why: check.why },
      };
}

function* judgePattern(
  node: TSESTree.RegExpLiteral,
  { sourceCode }: Check<object>,
): Generator<Finding> {
  const weakness = weaknessOf(node.regex);
  if (weakness === undefined) return;
  const { why, repaired } = weakness;
  yield {
    node,
    messageId: 'weak',
    data: { check: quote(sourceCode, node), why },
    suggestions:
      repaired === undefined
        ? []
        : [
            {
              messageId: 'repair',
              data: { repaired },
              edits: [{ range: node.range, text: repaired }],
            },
          ],
  };
}
