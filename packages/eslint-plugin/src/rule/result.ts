import { isFunction } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** What a function gives that does nothing else: `() => x`, `function () { return x; }`. */
export function resultOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (!isFunction(node)) return undefined;
  const { body } = node;
  const [only, ...others] = body?.type === 'BlockStatement' ? body.body : [];
  const result = only?.type === 'ReturnStatement' && others.length === 0 ? only.argument : body;
  return result ?? undefined;
}
