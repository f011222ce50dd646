import { isFunction } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** What stands around a node, from the inside out. */
export function* ancestorsOf(node: TSESTree.Node): Generator<TSESTree.Node> {
  // ESLint gives the program a parent that is null.
  let each: TSESTree.Node | null | undefined = node.parent;
  while (each !== null && each !== undefined) {
    yield each;
    each = each.parent;
  }
}

/** The innermost function around a node; undefined where the program itself is. */
export function functionAround(node: TSESTree.Node) {
  for (const each of ancestorsOf(node)) if (isFunction(each)) return each;
  return undefined;
}
