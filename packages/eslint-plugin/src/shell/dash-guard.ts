import type { TSESTree } from '@typescript-eslint/types';

/** Whether a test that was passed on the way here says that the value begins with no `-`. */
export function isDashGuarded(value: TSESTree.Node, text: string): boolean {
  const name = text.slice(...value.range);
  let node: TSESTree.Node = value;
  for (let parent = node.parent; parent?.type !== undefined; parent = node.parent) {
    if (isGuardedIn(parent, node, (test, wanted) => saysNoDash(test, wanted, name, text))) {
      return true;
    }
    node = parent;
  }
  return false;
}

type Says = (test: TSESTree.Node, wanted: boolean) => boolean;

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
function saysNoDash(test: TSESTree.Node, wanted: boolean, name: string, text: string): boolean {
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    return saysNoDash(test.argument, !wanted, name, text);
  }
  if (test.type === 'LogicalExpression') {
    const operator = wanted ? '&&' : '||';
    return (
      test.operator === operator &&
      (saysNoDash(test.left, wanted, name, text) || saysNoDash(test.right, wanted, name, text))
    );
  }
  return !wanted && test.type === 'CallExpression' && asksForDash(test, name, text);
}

/** `x.startsWith('-')` and `/^-/.test(x)`. */
function asksForDash(call: TSESTree.CallExpression, name: string, text: string): boolean {
  const { callee } = call;
  const [argument] = call.arguments;
  if (callee.type !== 'MemberExpression' || argument === undefined) return false;
  if (callee.property.type !== 'Identifier') return false;
  const codeOf = (node: TSESTree.Node) => text.slice(...node.range);
  if (callee.property.name === 'startsWith') {
    return codeOf(callee.object) === name && argument.type === 'Literal' && argument.value === '-';
  }
  const isPattern =
    callee.object.type === 'Literal' &&
    'regex' in callee.object &&
    callee.object.regex.pattern === '^-';
  return callee.property.name === 'test' && isPattern && codeOf(argument) === name;
}
