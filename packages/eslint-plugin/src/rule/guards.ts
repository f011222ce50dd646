import type { Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Whether a test says what is asked for when it comes out as wanted. */
export type Says = (test: TSESTree.Node, wanted: boolean) => boolean;

/** Whether a test that was passed on the way to a node says what is asked for. */
export function isGuarded(node: TSESTree.Node, says: Says): boolean {
  let inner: TSESTree.Node = node;
  for (let parent = node.parent; parent?.type !== undefined; parent = inner.parent) {
    if (isGuardedIn(parent, inner, (test, wanted) => isSaid(test, wanted, says))) return true;
    inner = parent;
  }
  return false;
}

function isGuardedIn(parent: TSESTree.Node, node: TSESTree.Node, says: Says): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (parent.consequent === node) return says(parent.test, true);
      return parent.alternate === node && says(parent.test, false);
    case 'LogicalExpression':
      return (
        parent.right === node &&
        parent.operator !== '??' &&
        says(parent.left, parent.operator === '&&')
      );
    case 'BlockStatement':
    case 'Program': {
      const at = parent.body.findIndex((each) => each === node);
      return parent.body
        .slice(0, Math.max(0, at))
        .some(
          (each) =>
            each.type === 'IfStatement' && leaves(each.consequent) && says(each.test, false),
        );
    }
    default:
      return false;
  }
}

function leaves(statement: TSESTree.Node | undefined): boolean {
  if (statement?.type === 'BlockStatement') return leaves(statement.body.at(-1));
  return ['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement'].includes(
    statement?.type ?? '',
  );
}

/** `!a`, `a && b` that came out true, and `a || b` that came out false, say what their parts say. */
function isSaid(test: TSESTree.Node, wanted: boolean, says: Says): boolean {
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    return isSaid(test.argument, !wanted, says);
  }
  if (test.type === 'LogicalExpression') {
    const operator = wanted ? '&&' : '||';
    return (
      test.operator === operator &&
      (isSaid(test.left, wanted, says) || isSaid(test.right, wanted, says))
    );
  }
  return says(test, wanted);
}

/** Whether a test asks about the value itself, by the same words. */
export function isSameRead(
  tested: TSESTree.Node,
  value: TSESTree.Node,
  { analysis, text }: { readonly analysis: Analysis; readonly text: string },
): boolean {
  const [before, after] = [tested, value].map(({ range }) => text.slice(...range));
  return before === after && isStillTheSame(tested, value, analysis);
}

/** The same words name the same variable at both places, and nothing wrote to it in between. */
export function isStillTheSame(
  tested: TSESTree.Node,
  value: TSESTree.Node,
  analysis: Analysis,
): boolean {
  const [before, after] = [rootOf(tested), rootOf(value)];
  if (before.type !== 'Identifier' || after.type !== 'Identifier')
    return before.type === after.type;
  const [known, names] = [analysis.namesOf(before), analysis.namesOf(after)];
  return names.every(
    (name, index) =>
      name === known[index] && (name.range[0] < tested.range[0] || name.range[0] > value.range[0]),
  );
}

function rootOf(node: TSESTree.Node): TSESTree.Node {
  return node.type === 'MemberExpression' ? rootOf(node.object) : node;
}
