import type { TSESTree } from '@typescript-eslint/types';

/** A text as it is written in place: constant pieces and expressions. */
export type Parts = readonly (string | TSESTree.Expression)[];

/** The pieces of a literal, template or concatenation; undefined when it is none of these. */
export function partsOf(node: TSESTree.Node): Parts | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : undefined;
  if (node.type === 'TemplateLiteral') return templateParts(node);
  const [first, ...others] = operands(node);
  if (others.length > maximalOperands) return undefined;
  const left = first === undefined || first === node ? undefined : partsOf(first);
  // `a + b + 'x'` may add numbers first, so the text must begin on the left.
  if (left === undefined) return undefined;
  return merge([...left, ...others.flatMap((each) => partsOf(each) ?? [each])]);
}

/** A program wrote what is longer, and has to be changed there. */
const maximalOperands = 100;

/** What a chain of `+` adds, from the left. */
function operands(node: TSESTree.Node): readonly TSESTree.Expression[] {
  const found: TSESTree.Expression[] = [];
  let left = node;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    found.push(left.right);
    left = left.left;
  }
  if (left.type !== 'PrivateIdentifier') found.push(left as TSESTree.Expression);
  return found.reverse();
}

function templateParts(node: TSESTree.TemplateLiteral): Parts {
  return merge(
    node.quasis.flatMap((quasi, index) => {
      const expression = node.expressions[index];
      const text = quasi.value.cooked ?? '';
      return expression === undefined ? [text] : [text, expression];
    }),
  );
}

/** Neighbouring constant pieces become one; empty ones vanish. */
function merge(parts: Parts): Parts {
  const merged: (string | TSESTree.Expression)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged;
}
