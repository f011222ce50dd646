import type { TSESTree } from '@typescript-eslint/types';
import {
  around,
  calleeOf,
  declaredField,
  isCall,
  isFunction,
  staticKey,
  unwrap,
  type FunctionNode,
  type Node,
} from '../ast.js';
import { reachArguments, reachParameters } from './arguments.js';
import { followType, isTypePosition } from './types.js';
import { reach, reachVariable, type Trail } from './trail.js';

/** Takes an expression that can be something dangerous to where its value goes next. */
export function follow(trail: Trail, node: Node): void {
  const { parent } = node;
  if (parent === undefined || parent === null) return;
  if (isTypePosition(parent)) {
    followType(trail, node);
    return;
  }
  if (unwrap(parent) === unwrap(node)) {
    reach(trail, parent);
    return;
  }
  switch (parent.type) {
    case 'LogicalExpression':
    case 'ConditionalExpression':
    case 'ArrayExpression':
    case 'ObjectExpression':
      reach(trail, parent);
      return;
    case 'SpreadElement':
      follow(trail, parent);
      return;
    case 'MemberExpression':
      if (parent.object === node) followMember(trail, parent);
      return;
    case 'CallExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      if (calleeOf(parent) === node) followCall(trail, parent);
      else reachArguments(trail, parent, node);
      return;
    case 'VariableDeclarator':
      if (parent.init === node) reachPattern(trail, parent.id);
      return;
    case 'AssignmentExpression':
      if (parent.right !== node) return;
      reachPattern(trail, parent.left);
      reach(trail, parent);
      return;
    case 'AssignmentPattern':
      if (parent.right === node) reachPattern(trail, parent.left);
      return;
    case 'ForOfStatement':
      if (parent.right === node) reachLoop(trail, parent.left);
      return;
    case 'TemplateLiteral':
      // A tag is given it as it is.
      if (parent.parent.type === 'TaggedTemplateExpression') trail.isLost = true;
      return;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      if (parent.value === node && parent.parent.type !== 'ObjectPattern')
        followField(trail, parent);
      return;
    case 'ExportSpecifier':
      trail.values.add(parent);
      return;
    case 'YieldExpression':
    case 'ReturnStatement': {
      const fn = around(parent, isFunction);
      if (fn !== undefined) reachFunction(trail, fn);
      return;
    }
    case 'ArrowFunctionExpression':
      if (parent.body === node) reachFunction(trail, parent);
      return;
    default:
      if (!harmless.has(parent.type)) trail.isLost = true;
  }
}

/** Where a value is only looked at, declared or given to other files. */
const harmless: ReadonlySet<string> = new Set(
  'ExpressionStatement SequenceExpression IfStatement UnaryExpression BinaryExpression UpdateExpression WhileStatement DoWhileStatement ForStatement ForInStatement SwitchStatement SwitchCase ExportDefaultDeclaration ExportNamedDeclaration ImportSpecifier ImportDefaultSpecifier ImportNamespaceSpecifier ImportExpression Program BlockStatement FunctionDeclaration FunctionExpression ObjectPattern ArrayPattern RestElement TSExportAssignment TSImportEqualsDeclaration'.split(
    ' ',
  ),
);

function followMember(trail: Trail, member: TSESTree.MemberExpression): void {
  reach(trail, member);
  const { parent } = member;
  // `pool.connect().then((client) => …)`: also a method that is not known brings what it belongs to.
  if (isCall(parent) && calleeOf(parent) === member) followCall(trail, parent);
}

function followCall(
  trail: Trail,
  call: Extract<Node, { type: 'CallExpression' | 'NewExpression' | 'TaggedTemplateExpression' }>,
): void {
  if (trail.followed.has(call)) return;
  trail.followed.add(call);
  trail.calls.add(call);
  reach(trail, call);
  if (call.type !== 'TaggedTemplateExpression') reachParameters(trail, call.arguments);
}

/** A value under a name in an object, a class or an instance. */
function followField(
  trail: Trail,
  field: TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition,
): void {
  const key = staticKey(field.key, field.computed);
  if (key === undefined) trail.isLost = true;
  else reachKey(trail, key);
  if (field.type === 'Property' && field.parent.type === 'ObjectExpression')
    reach(trail, field.parent);
}

/** A function that gives something dangerous. */
function reachFunction(trail: Trail, fn: FunctionNode): void {
  if (fn.type === 'FunctionDeclaration' && fn.id !== null) reachVariable(trail, fn.id);
  else reach(trail, fn);
}

export function reachKey(trail: Trail, key: string): void {
  if (trail.keys.has(key)) return;
  trail.keys.add(key);
  for (const node of trail.engine.keyed().get(key) ?? []) {
    if (node.type === 'MemberExpression') reach(trail, node);
    else if (node.type === 'MethodDefinition') reachParameters(trail, [node.value]);
    else if (node.type === 'Property') {
      if (node.parent.type === 'ObjectPattern') reachPattern(trail, node.value);
      else reachParameters(trail, [node.value]);
    }
  }
}

function reachField(trail: Trail, parameter: TSESTree.TSParameterProperty): void {
  const field = declaredField(parameter);
  if (field !== undefined) reachKey(trail, field.name);
}

function reachLoop(trail: Trail, left: Node): void {
  if (left.type !== 'VariableDeclaration') reachPattern(trail, left);
  else for (const { id } of left.declarations) reachPattern(trail, id);
}

/** What is declared or written. */
export function reachPattern(trail: Trail, pattern: Node): void {
  const inner = unwrap(pattern);
  switch (inner.type) {
    case 'Identifier':
      reachVariable(trail, inner);
      return;
    case 'MemberExpression': {
      const key = staticKey(inner.property, inner.computed);
      if (key !== undefined) reachKey(trail, key);
      const object = unwrap(inner.object);
      if (object.type === 'Identifier' && trail.engine.scopes.variable(object) !== undefined) {
        reachVariable(trail, object);
      } else if (key === undefined) trail.isLost = true;
      return;
    }
    case 'ObjectPattern':
      for (const each of inner.properties) {
        reachPattern(trail, each.type === 'Property' ? each.value : each.argument);
      }
      return;
    case 'ArrayPattern':
      for (const each of inner.elements) if (each !== null) reachPattern(trail, each);
      return;
    case 'AssignmentPattern':
      reachPattern(trail, inner.left);
      return;
    case 'RestElement':
      reachPattern(trail, inner.argument);
      return;
    case 'TSParameterProperty':
      reachPattern(trail, inner.parameter);
      reachField(trail, inner);
      return;
    default:
      trail.isLost = true;
  }
}
