import type { TSESTree } from '@typescript-eslint/types';
import { around, calleeOf, hasArguments, staticKey, type Node } from '../ast.js';
import { leadsToSink } from '../concern.js';
import type { NodeOf } from '../nodes-of.js';
import { definedBy } from '../resolve/amd.js';
import { globalApi, moduleApi } from '../resolve/api.js';
import { bindsThis } from '../resolve/this.js';
import { mayBeUnknown } from '../sinks/unknown-object.js';
import { reachPattern } from './flow.js';
import { canLead, reach, takeVariable, type Trail } from './trail.js';
import { isTypePosition } from './types.js';

/** Everything from which something dangerous can come: modules, globals, and what only looks like it. */
export function seed(trail: Trail): void {
  fromGlobals(trail);
  const { engine } = trail;
  for (const type of bringing) engine.nodesOf(type).forEach((node) => fromNode(trail, node));
  if (engine.text.includes('constructor')) {
    for (const type of naming) engine.nodesOf(type).forEach((node) => fromConstructor(trail, node));
  }
  // Handlers that only look like it get what no name in the file leads to; an object can be given functions
  // that stand elsewhere.
  if (!engine.shaped().some((node) => leadsToSink(node, trail.search))) return;
  const functions = [
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
  ] as const;
  for (const { params } of engine.nodesOf(...functions)) {
    params.forEach((each) => reachPattern(trail, each));
  }
}

function fromGlobals(trail: Trail): void {
  const { scopes, index } = trail.engine;
  const known = new Map<string, boolean>();
  for (const identifier of scopes.globals()) {
    if (identifier.type !== 'Identifier') continue;
    const { name } = identifier;
    for (const { params } of definedBy(trail.engine, identifier)) {
      params.forEach((each) => reachPattern(trail, each));
    }
    if (name === 'require' && isPlainLoad(trail, identifier)) continue;
    const isKnown = known.get(name) ?? isDangerous(trail, name);
    known.set(name, isKnown);
    if (isKnown) take(trail, identifier);
    else if (index.definitions.has(name) || isOfModule(identifier)) reach(trail, identifier);
  }
}

/** `arguments` outside of functions: those with which Node.js calls a module. */
function isOfModule(identifier: TSESTree.Identifier): boolean {
  return identifier.name === 'arguments' && around(identifier, hasArguments) === undefined;
}

function isDangerous(trail: Trail, name: string): boolean {
  const { engine, search } = trail;
  const type = engine.index.globals.types.get(name);
  return (
    canLead(trail, [globalApi(engine, name)]) || (type !== undefined && leadsToSink(type, search))
  );
}

/** A type is followed as it is: what it stands for depends on where it stands. */
function take(trail: Trail, identifier: Node): void {
  if (identifier.parent !== undefined && isTypePosition(identifier.parent)) {
    trail.values.add(identifier);
    trail.pending.push(identifier);
  } else reach(trail, identifier);
}

/** `require('./a')`, which is all that most files do with a loader; loads of dangerous modules are noted. */
function isPlainLoad(trail: Trail, identifier: Node): boolean {
  const call = identifier.parent;
  if (call?.type !== 'CallExpression' || call.callee !== identifier) return false;
  const [name, ...others] = call.arguments;
  const module = name === undefined || others.length > 0 ? undefined : staticKey(name, true);
  if (module === undefined) return false;
  if (isDangerousModule(trail, module)) reach(trail, call);
  return true;
}

function isDangerousModule(trail: Trail, name: string): boolean {
  return canLead(trail, [moduleApi(trail.engine, name)]);
}

const bringing = [
  'ImportDeclaration',
  'TSImportEqualsDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'ThisExpression',
  'CallExpression',
  'NewExpression',
  'TaggedTemplateExpression',
] as const;

function fromNode(trail: Trail, node: NodeOf<(typeof bringing)[number]>): void {
  const { engine } = trail;
  switch (node.type) {
    case 'ImportDeclaration':
      if (isDangerousModule(trail, node.source.value)) {
        node.specifiers.forEach(({ local }) => declare(trail, local));
      }
      return;
    case 'TSImportEqualsDeclaration':
      declare(trail, node.id);
      return;
    case 'ExportNamedDeclaration':
      if (node.source !== null) node.specifiers.forEach((each) => trail.values.add(each));
      return;
    case 'ExportAllDeclaration':
      trail.values.add(node);
      return;
    case 'ImportExpression':
      trail.calls.add(node);
      reach(trail, node);
      return;
    case 'ThisExpression':
      if (engine.ast.sourceType === 'script' && around(node, bindsThis) === undefined)
        reach(trail, node);
      return;
    case 'CallExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      if (mayBeUnknown(engine, calleeOf(node))) trail.calls.add(node);
  }
}

const naming = ['MemberExpression', 'Literal', 'TemplateLiteral', 'Property'] as const;

/** Most functions are led to by their `constructor`, to which there are many ways. */
function fromConstructor(trail: Trail, node: NodeOf<(typeof naming)[number]>): void {
  switch (node.type) {
    case 'MemberExpression':
      if (isDangerousConstructor(trail, node)) reach(trail, node);
      return;
    case 'Literal':
    case 'TemplateLiteral':
      if (isKeyOfConstructor(node)) trail.isLost = true;
      return;
    case 'Property': {
      const isTaken = node.parent.type === 'ObjectPattern';
      if (isTaken && staticKey(node.key, node.computed) === 'constructor') trail.isLost = true;
    }
  }
}

/** `Function` by way of a function; a class of this file is none, what it does is seen where it stands. */
function isDangerousConstructor(trail: Trail, node: TSESTree.MemberExpression): boolean {
  if (staticKey(node.property, node.computed) !== 'constructor') return false;
  const denoted = trail.engine.denote(node).filter(({ kind }) => kind === 'api');
  return canLead(trail, denoted);
}

/** An import can name a type, of which nothing is known but by its uses. */
function declare(trail: Trail, name: Node): void {
  const variable = trail.engine.scopes.variable(name);
  if (variable !== undefined) takeVariable(trail, variable);
}

/** The text `constructor` where it can come to be the name of a property, and is not only compared. */
function isKeyOfConstructor(node: Node): boolean {
  if (staticKey(node, true) !== 'constructor') return false;
  const { parent } = node;
  if (parent?.type === 'BinaryExpression' || parent?.type === 'SwitchCase') return false;
  return parent?.type !== 'MethodDefinition' && parent?.type !== 'ExpressionStatement';
}
