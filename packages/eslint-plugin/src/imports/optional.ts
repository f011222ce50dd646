import type { TSESTree } from '@typescript-eslint/types';

/** Whether the program goes on when this module is missing: its failure is caught, or hosts do without it. */
export function isOptional(node: TSESTree.Node): boolean {
  let inner = node;
  // ESLint ends the way up with null, which the types of the tree do not say.
  for (let outer: TSESTree.Node | null | undefined = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'TryStatement' && outer.block === inner && outer.handler) return true;
    if (isBranch(outer) && outer.test !== inner && asksForHost(outer.test)) return true;
    if (outer.type === 'MemberExpression' && outer.object === inner && isCaught(outer)) return true;
    inner = outer;
  }
  return false;
}

/** `import('x').catch(…)`, `import('x').then(…, …)`. */
function isCaught({ property, parent: call }: TSESTree.MemberExpression): boolean {
  if (property.type !== 'Identifier' || call.type !== 'CallExpression') return false;
  return (
    (property.name === 'catch' && call.arguments.length > 0) ||
    (property.name === 'then' && call.arguments.length > 1)
  );
}

function isBranch(
  node: TSESTree.Node,
): node is TSESTree.IfStatement | TSESTree.ConditionalExpression {
  return node.type === 'IfStatement' || node.type === 'ConditionalExpression';
}

/** `typeof module === 'object'`: the file is for pages without a loader of modules, too. */
function asksForHost(test: TSESTree.Node): boolean {
  switch (test.type) {
    case 'LogicalExpression':
    case 'BinaryExpression':
      return asksForHost(test.left) || asksForHost(test.right);
    case 'UnaryExpression':
      return (
        test.operator === 'typeof' &&
        test.argument.type === 'Identifier' &&
        LOADERS.test(test.argument.name)
      );
    default:
      return false;
  }
}

const LOADERS = /^(?:module|exports|define|require)$/;
