import { unwrap } from '@magi-guardrail/dataflow';
import { nameOfResult } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';

type Node = TSESTree.Node;

/**
 * What the program calls the value of an expression, outermost first: `algolia.apiKey` for the text
 * in `{ algolia: { apiKey: live ? '…' : '' } }`; undefined when it has no name.
 */
export function nameOf(node: Node): string | undefined {
  const names: string[] = [];
  let current = node;
  for (let depth = 0; depth < DEEPEST && names.length < LONGEST; depth++) {
    const { parent } = current;
    if (parent === undefined) break;
    const name = givenBy(parent, current);
    if (name !== undefined) names.unshift(name);
    if (!goesOn(parent, current, names.length > 0)) break;
    current = parent;
  }
  return names.length === 0 ? undefined : names.join('.');
}

const DEEPEST = 12;
const LONGEST = 3;

/** The name that a node gives to the value of its child. */
function givenBy(parent: Node, child: Node): string | undefined {
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === child ? nameOfTarget(parent.id) : undefined;
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return parent.right === child ? nameOfTarget(parent.left) : undefined;
    case 'LogicalExpression':
      return parent.right === child ? nameOfTarget(parent.left) : undefined;
    case 'BinaryExpression':
      return nameCompared(parent, child);
    case 'Property':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === child ? keyName(parent.key, parent.computed) : undefined;
    case 'TSEnumMember':
      return parent.initializer === child ? keyName(parent.id, false) : undefined;
    case 'JSXAttribute':
      return parent.name.type === 'JSXIdentifier' ? parent.name.name : undefined;
    case 'CallExpression':
      return nameOfArgument(parent, child);
    case 'MethodDefinition':
      return named(keyName(parent.key, parent.computed));
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return named(parent.id?.name);
    default:
      return undefined;
  }
}

/** `getPassword` gives a `password`. */
function named(name: string | undefined): string | undefined {
  return name === undefined ? undefined : (nameOfResult(name) ?? name);
}

function nameCompared(parent: TSESTree.BinaryExpression, child: Node): string | undefined {
  if (!/^[=!]==?$/.test(parent.operator)) return undefined;
  const other = parent.left === child ? parent.right : parent.left;
  return nameOfTarget(other);
}

/** `a`, `a.b.c` as `b.c`, `a['b']`; of a pattern nothing. */
function nameOfTarget(node: Node): string | undefined {
  const target = unwrap(node);
  if (target.type === 'Identifier') return target.name;
  if (target.type !== 'MemberExpression') return undefined;
  const own = keyName(target.property, target.computed);
  const object = own === undefined ? undefined : nameOfTarget(target.object);
  return object === undefined ? own : `${object}.${own}`;
}

function keyName(key: Node, computed: boolean): string | undefined {
  if (key.type === 'Identifier') return computed ? undefined : key.name;
  if (key.type === 'PrivateIdentifier') return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

/** `headers.set('x-api-key', value)` names the value, `setApiKey(value)` does, too. */
function nameOfArgument(
  { callee, arguments: given }: TSESTree.CallExpression,
  child: Node,
): string | undefined {
  const [first, second] = given;
  if (second === child && first?.type === 'Literal' && typeof first.value === 'string')
    return first.value;
  if (first !== child) return undefined;
  const called = nameOfTarget(callee)?.split('.').at(-1) ?? '';
  return /^(?:set|use|with)[A-Z]/.test(called)
    ? called.replace(/^(?:set|use|with)/, '')
    : undefined;
}

/** Nodes whose value is that of the child, and those that hold what has a name already. */
function goesOn(parent: Node, child: Node, isNamed: boolean): boolean {
  switch (parent.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'AwaitExpression':
    case 'ArrayExpression':
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
      return !isNamed;
    case 'LogicalExpression':
      return true;
    case 'ConditionalExpression':
      return parent.test !== child && !isNamed;
    case 'BinaryExpression':
      return parent.operator === '+' && !isNamed;
    case 'MemberExpression':
      return parent.object === child && !isNamed;
    case 'CallExpression':
      return !isNamed && (parent.callee === child || isDecoder(parent));
    case 'ReturnStatement':
    case 'BlockStatement':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return !isNamed;
    // `{ algolia: { apiKey } }`: the outer name tells the provider.
    case 'Property':
    case 'ObjectExpression':
      return true;
    default:
      return false;
  }
}

/** Functions that give what they are given, and the default of a schema. */
function isDecoder({ callee }: TSESTree.CallExpression): boolean {
  const path = nameOfTarget(callee) ?? '';
  if (/^(?:atob|btoa|String|Object\.freeze|Buffer\.from)$/.test(path)) return true;
  return callee.type === 'MemberExpression' && /(?:^|\.)(?:default|encode)$/.test(keyPath(callee));
}

function keyPath({ property, computed }: TSESTree.MemberExpression): string {
  return keyName(property, computed) ?? '';
}
