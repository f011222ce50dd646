import type { Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** The collection whose elements a name stands for: `list` in `for (const x of list)` and `list.map((x) => …)`. */
export function iteratedOver(node: TSESTree.Node): TSESTree.Node | undefined {
  // A callback stands in paths for the elements that it is given.
  if (isCallback(node)) return listOf(node);
  const { parent } = node;
  // The second of a pair is a value: `for (const [key, value] of Object.entries(list))`.
  if (parent?.type === 'ArrayPattern') {
    return parent.elements[1] === node ? iteratedOver(parent) : undefined;
  }
  if (parent?.type === 'VariableDeclarator' && parent.id === node) {
    const loop = parent.parent.parent;
    return loop.type === 'ForOfStatement' && loop.left === parent.parent ? loop.right : undefined;
  }
  const isFirst = isCallback(parent) && parent.params[0] === node;
  return isFirst ? listOf(parent) : undefined;
}

/** Whether a name stands for each key of an object in turn: `for (const key in env)`. */
export function isKeyOfLoop(name: TSESTree.Node): boolean {
  const { parent } = name;
  const isDeclared = parent?.type === 'VariableDeclarator' && parent.id === name;
  const left = isDeclared ? parent.parent : name;
  return left.parent?.type === 'ForInStatement' && left.parent.left === left;
}

type Callback = TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression;

function isCallback(node: TSESTree.Node | undefined): node is Callback {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';
}

const iterators: ReadonlySet<string> = new Set(
  'forEach map filter flatMap some every find findIndex'.split(' '),
);

function listOf(callback: Callback): TSESTree.Node | undefined {
  const call = callback.parent;
  if (call.type !== 'CallExpression' || call.arguments[0] !== callback) return undefined;
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  return iterators.has(callee.property.name) ? callee.object : undefined;
}

/** Methods that give the same elements in another order, or fewer of them. */
const sameElements: ReadonlySet<string> = new Set(
  'sort toSorted reverse toReversed slice filter'.split(' '),
);

/** `Object.keys(credentials).sort()`: the names of what is in it, which are no secrets. */
export function areKeys(list: TSESTree.Node, analysis: Analysis): boolean {
  if (list.type === 'CallExpression') {
    if (analysis.called(list).includes('global.Object.keys')) return true;
    const { callee } = list;
    const isSame =
      callee.type === 'MemberExpression' &&
      callee.property.type === 'Identifier' &&
      sameElements.has(callee.property.name);
    return isSame && areKeys(callee.object, analysis);
  }
  if (list.type !== 'Identifier') return false;
  const made = analysis.namesOf(list);
  return (
    made.length > 0 &&
    made.every(
      ({ parent }) =>
        parent?.type === 'VariableDeclarator' &&
        parent.init !== null &&
        areKeys(parent.init, analysis),
    )
  );
}
