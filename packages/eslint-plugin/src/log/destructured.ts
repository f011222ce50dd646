import type { TSESTree } from '@typescript-eslint/types';

/** A name that a pattern binds: `p` in `const { password: p = '' } = user`. */
export interface Destructured {
  /** The property it is taken from: `password`. */
  readonly key: string | undefined;
  /** What it is taken out of: `user`; `'pattern'` for nested patterns and parameters. */
  readonly from: TSESTree.Expression | 'pattern' | undefined;
}

/** Where a bound name comes from, or undefined when no object pattern binds it. */
export function destructured(node: TSESTree.Node): Destructured | undefined {
  const bound = node.parent?.type === 'AssignmentPattern' ? node.parent : node;
  const property = bound.parent;
  if (property?.type !== 'Property' || property.parent.type !== 'ObjectPattern') return undefined;
  if (property.value !== bound) return undefined;
  const { key, computed } = property;
  const outer = property.parent.parent;
  return {
    key: !computed && key.type === 'Identifier' ? key.name : literalKey(key),
    from: outer.type === 'VariableDeclarator' ? (outer.init ?? undefined) : 'pattern',
  };
}

function literalKey(key: TSESTree.Node): string | undefined {
  return key.type === 'Literal' ? String(key.value) : undefined;
}
