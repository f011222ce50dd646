import type { Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Whether a test that was passed on the way here says that the value begins with no `-`. */
export function isDashGuarded(value: TSESTree.Node, text: string, analysis: Analysis): boolean {
  const code = text.slice(...value.range);
  const isValue = (tested: TSESTree.Node) =>
    text.slice(...tested.range) === code && isStillTheSame(tested, value, analysis);
  let node: TSESTree.Node = value;
  for (let parent = node.parent; parent?.type !== undefined; parent = node.parent) {
    if (isGuardedIn(parent, node, (test, wanted) => saysNoDash(test, wanted, isValue))) return true;
    node = parent;
  }
  return false;
}

/** The same words name the same variable at both places, and nothing wrote to it in between. */
function isStillTheSame(tested: TSESTree.Node, value: TSESTree.Node, analysis: Analysis): boolean {
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

type Says = (test: TSESTree.Node, wanted: boolean) => boolean;
type IsValue = (tested: TSESTree.Node) => boolean;

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

/** Whether the test, when it comes out as wanted, excludes a dash: `x.startsWith('-')` came out false. */
function saysNoDash(test: TSESTree.Node, wanted: boolean, isValue: IsValue): boolean {
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    return saysNoDash(test.argument, !wanted, isValue);
  }
  if (test.type === 'LogicalExpression') {
    const operator = wanted ? '&&' : '||';
    return (
      test.operator === operator &&
      (saysNoDash(test.left, wanted, isValue) || saysNoDash(test.right, wanted, isValue))
    );
  }
  return !wanted && test.type === 'CallExpression' && asksForDash(test, isValue);
}

/** `x.startsWith('-')` and `/^-/.test(x)`. */
function asksForDash(
  { callee, arguments: args }: TSESTree.CallExpression,
  isValue: IsValue,
): boolean {
  const [argument] = args;
  if (callee.type !== 'MemberExpression' || argument === undefined) return false;
  if (callee.property.type !== 'Identifier') return false;
  if (callee.property.name === 'startsWith') {
    return argument.type === 'Literal' && argument.value === '-' && isValue(callee.object);
  }
  const isPattern =
    callee.object.type === 'Literal' &&
    'regex' in callee.object &&
    callee.object.regex.pattern === '^-';
  return callee.property.name === 'test' && isPattern && isValue(argument);
}
