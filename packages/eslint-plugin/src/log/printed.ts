import { unwrap, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { contentOf, messageOf } from './calls.js';
import { labelAtEnd } from './said.js';

/** An expression whose content is printed, and the key it is printed under. */
export interface Printed {
  readonly node: TSESTree.Node;
  readonly key?: string;
  /** A word of the text before it says what it is: `token=${value}`. */
  readonly label?: string;
  /** The keys on the way from the argument; absent for a part of a text. */
  readonly path?: readonly string[];
  /** Made a text by the language, which says nothing of what is in an object: `${object}`. */
  readonly isCoerced?: true;
  /** Keys that are written over after a spread: `{ ...user, password: '***' }`. */
  readonly without?: ReadonlySet<string>;
}

type Part = Omit<Printed, 'path'> & { readonly isText?: boolean };

/**
 * The expressions of an argument whose content reaches the log. Tests, comparisons and the arguments
 * of unknown functions do not: `token ? 'set' : 'unset'` prints no token, and `hash(token)` a hash.
 */
export function* printed(
  root: TSESTree.Node,
  analysis: Analysis,
  label?: string,
): Generator<Printed> {
  yield* within({ node: root, path: [], ...(label === undefined ? {} : { label }) }, analysis);
}

function* within(outer: Printed, analysis: Analysis): Generator<Printed> {
  const inner = partsOf(outer.node, analysis);
  if (inner === undefined) {
    yield outer;
    return;
  }
  for (const { isText, ...part } of inner) {
    const key = part.key ?? outer.key;
    const path = isText === true ? undefined : outer.path?.concat(part.key ?? []);
    yield* within(
      {
        ...part,
        ...(key === undefined ? {} : { key }),
        ...(path === undefined ? {} : { path }),
      },
      analysis,
    );
  }
}

function partsOf(node: TSESTree.Node, analysis: Analysis): readonly Part[] | undefined {
  switch (node.type) {
    case 'TemplateLiteral':
      return templateParts(node);
    case 'BinaryExpression':
      return node.operator === '+' ? sumParts(node) : [];
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
      return node.properties.flatMap((property, at) =>
        propertyParts(property, node.properties.slice(at + 1)),
      );
    case 'ArrayExpression':
      return node.elements
        .filter((element) => element !== null)
        .map((element) => ({ node: element }));
    case 'MemberExpression': {
      const error = messageOf(node, analysis);
      return error === undefined ? undefined : [{ node: error, isText: true }];
    }
    case 'CallExpression':
    case 'NewExpression':
      return contentOf(node, analysis)?.map((inner) => ({ node: inner, isText: isTextOf(node) }));
    default:
      return wrapperParts(node);
  }
}

/** `toJSON()` gives the object with all that is in it; the others give its text. */
function isTextOf({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return true;
  return callee.property.name !== 'toJSON';
}

function templateParts({ quasis, expressions }: TSESTree.TemplateLiteral): readonly Part[] {
  return expressions.map((node, at) => ({
    node,
    isText: true,
    isCoerced: true,
    ...labelled(quasis[at]?.value.cooked ?? ''),
  }));
}

function sumParts({ left, right }: TSESTree.BinaryExpression): readonly Part[] {
  const before = left.type === 'BinaryExpression' ? left.right : left;
  const text = before.type === 'Literal' && typeof before.value === 'string' ? before.value : '';
  return [
    { node: left, isText: true, isCoerced: true },
    { node: right, isText: true, isCoerced: true, ...labelled(text) },
  ];
}

function labelled(text: string): Pick<Part, 'label'> {
  const label = labelAtEnd(text);
  return label === undefined ? {} : { label };
}

function wrapperParts(node: TSESTree.Node): readonly Part[] | undefined {
  const inner = unwrap(node);
  if (inner !== node) return [{ node: inner }];
  switch (node.type) {
    case 'SpreadElement':
      return [{ node: node.argument }];
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

function propertyParts(
  property: TSESTree.ObjectLiteralElement,
  later: readonly TSESTree.ObjectLiteralElement[],
): readonly Part[] {
  if (property.type === 'SpreadElement') {
    return [{ node: property.argument, without: new Set(later.flatMap(keyOf)) }];
  }
  const { key, value } = property;
  if (property.computed) return [{ node: value }];
  return [{ node: value, key: key.type === 'Identifier' ? key.name : literalText(key) }];
}

function keyOf(property: TSESTree.ObjectLiteralElement): readonly string[] {
  if (property.type === 'SpreadElement' || property.computed) return [];
  const { key } = property;
  return [key.type === 'Identifier' ? key.name : literalText(key)];
}

function literalText(node: TSESTree.Node): string {
  return node.type === 'Literal' ? String(node.value) : '';
}
