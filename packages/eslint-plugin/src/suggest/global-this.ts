import type { SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Suggestion } from '../rule/define-rule.js';

/** `new Function('return this')()` → `globalThis`. */
export function suggestGlobalThis({ node, name, via }: SinkUse<'code'>): readonly Suggestion[] {
  if (via !== undefined || node.type === 'TaggedTemplateExpression') return [];
  const whole = name === 'eval' ? node : callOf(node);
  if (whole === undefined) return [];
  return [{ messageId: 'useGlobalThis', edits: [{ range: whole.range, text: 'globalThis' }] }];
}

/** The call of what a call gives, without arguments. */
export function callOf(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = node;
  const isCalled =
    parent?.type === 'CallExpression' && parent.callee === node && parent.arguments.length === 0;
  return isCalled && !parent.optional ? parent : undefined;
}
