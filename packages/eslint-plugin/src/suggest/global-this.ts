import type { SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Suggestion } from '../rule/define-rule.js';

/** `new Function('return this')()` → `globalThis`. */
export function suggestGlobalThis(
  { node, name, via }: SinkUse<'code'>,
  isTypeScript: boolean,
): readonly Suggestion[] {
  if (via !== undefined || node.type === 'TaggedTemplateExpression') return [];
  const whole = name === 'eval' ? node : callOf(node);
  if (whole === undefined) return [];
  // The compiled text gave `any`: code that sets properties of its own on it stays well typed.
  const text = isTypeScript ? '(globalThis as any)' : 'globalThis';
  return [{ messageId: 'useGlobalThis', edits: [{ range: whole.range, text }] }];
}

/** The call of what a call gives, without arguments. */
export function callOf(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = node;
  const isCalled =
    parent?.type === 'CallExpression' && parent.callee === node && parent.arguments.length === 0;
  return isCalled && !parent.optional ? parent : undefined;
}
