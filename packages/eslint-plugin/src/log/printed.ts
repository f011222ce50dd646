import type { TSESTree } from '@typescript-eslint/types';

/** An expression whose content is printed, and the key it is printed under. */
export interface Printed {
  readonly node: TSESTree.Node;
  readonly key?: string;
}

/**
 * The expressions of an argument whose content reaches the log. Tests, comparisons and the arguments
 * of unknown functions do not: `token ? 'set' : 'unset'` prints no token, and `hash(token)` a hash.
 */
export function* printed(node: TSESTree.Node, key?: string): Generator<Printed> {
  const inner = partsOf(node);
  if (inner === undefined) {
    yield key === undefined ? { node } : { node, key };
    return;
  }
  for (const part of inner) yield* printed(part.node, part.key ?? key);
}

function partsOf(node: TSESTree.Node): readonly Printed[] | undefined {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.expressions.map((expression) => ({ node: expression }));
    case 'BinaryExpression':
      return node.operator === '+' ? [{ node: node.left }, { node: node.right }] : [];
    case 'ConditionalExpression':
      return [{ node: node.consequent }, { node: node.alternate }];
    case 'LogicalExpression':
      // `a && b` prints b, or a falsy a, which holds nothing.
      return node.operator === '&&'
        ? [{ node: node.right }]
        : [{ node: node.left }, { node: node.right }];
    case 'SequenceExpression':
      return node.expressions.slice(-1).map((expression) => ({ node: expression }));
    case 'AssignmentExpression':
      return [{ node: node.right }];
    case 'ObjectExpression':
      return node.properties.flatMap(propertyParts);
    case 'ArrayExpression':
      return node.elements
        .filter((element) => element !== null)
        .map((element) => ({ node: element }));
    case 'CallExpression':
      return callParts(node);
    default:
      return wrapperParts(node);
  }
}

function wrapperParts(node: TSESTree.Node): readonly Printed[] | undefined {
  switch (node.type) {
    case 'SpreadElement':
    case 'AwaitExpression':
      return [{ node: node.argument }];
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return [{ node: node.expression }];
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
      return [];
    default:
      return undefined;
  }
}

function propertyParts(property: TSESTree.ObjectLiteralElement): readonly Printed[] {
  if (property.type === 'SpreadElement') return [{ node: property.argument }];
  const { key, value } = property;
  if (property.computed) return [{ node: value }];
  return [{ node: value, key: key.type === 'Identifier' ? key.name : literalText(key) }];
}

function literalText(node: TSESTree.Node): string {
  return node.type === 'Literal' ? String(node.value) : '';
}

/** Methods that keep the text of a string. */
const keepsText = new Set(
  'toString trim trimStart trimEnd toLowerCase toUpperCase normalize padStart padEnd concat valueOf'.split(
    ' ',
  ),
);

function callParts(node: TSESTree.CallExpression): readonly Printed[] | undefined {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  return keepsText.has(callee.property.name) ? [{ node: callee.object }] : undefined;
}
