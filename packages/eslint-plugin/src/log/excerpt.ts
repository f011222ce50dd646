import type { Analysis, Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** What people leave of a secret to tell it from another. */
const longest = 8;

/** `key.slice(0, 4)`, `card.slice(-4)`, `secret.substr(0, 6)`: too little of a text to be of use. */
export function isExcerpt({ node }: Hole, analysis: Analysis): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  // Methods of these names that other objects have are something else.
  const { type, elements } = analysis.valueOf(node.callee.object);
  const isOfText = (type === undefined || type === 'string') && elements === undefined;
  if (!isOfText || analysis.valueOf(node).type !== 'string') return false;
  const { property, computed } = node.callee;
  if (computed || property.type !== 'Identifier') return false;
  const [from, to, ...others] = node.arguments.map(integer);
  if (from === undefined || others.length > 0) return false;
  switch (property.name) {
    case 'slice':
    case 'substring':
      if (to === undefined) return property.name === 'slice' && from < 0 && from >= -longest;
      return from >= 0 && to >= from && to - from <= longest;
    case 'substr':
      return to !== undefined && to <= longest;
    default:
      return false;
  }
}

function integer(node: TSESTree.Node): number | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const value = integer(node.argument);
    return value === undefined ? undefined : -value;
  }
  return node.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;
}
