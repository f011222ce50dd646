import type { TSESTree } from '@typescript-eslint/types';

const patterns: ReadonlySet<string> = new Set(
  'Property ObjectPattern ArrayPattern AssignmentPattern RestElement TSParameterProperty'.split(
    ' ',
  ),
);

/** The whole pattern by which a name is taken out of something: all of `{ a: [x], b }` for `x`. */
export function wholePattern(name: TSESTree.Node): TSESTree.Node {
  let node = name;
  while (node.parent !== undefined && patterns.has(node.parent.type)) node = node.parent;
  return node;
}
