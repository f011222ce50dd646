import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, staticKey, unwrap, walk, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';

/** What one walk over the file finds, for questions that start at the other end. */
export interface Census {
  /** `o.name()`, by the name. */
  readonly methodCalls: ReadonlyMap<string, readonly TSESTree.CallExpression[]>;
  /** `o.name` where it is handed over: an argument, a value of an object or list, before `.bind`, `.call` and `.apply`. */
  readonly memberUses: ReadonlyMap<string, readonly TSESTree.MemberExpression[]>;
  /** `o.name = value`, by the variable `o`; those of `exports` and `module.exports` under `exports`. */
  readonly writes: ReadonlyMap<Variable | 'exports', readonly MemberWrite[]>;
  /** All of them by the name. */
  readonly writesByKey: ReadonlyMap<string, readonly MemberWrite[]>;
  /** `o[key] = value` */
  readonly computedWrites: readonly MemberWrite[];
  /** `F.prototype.name = value`, each with `F`. */
  readonly prototypes: readonly PrototypeWrite[];
  /** `list.push(x)`, `Object.defineProperty(o, …)` and such, by the variable, or by the name of a member. */
  readonly additions: ReadonlyMap<Variable | string, readonly TSESTree.CallExpression[]>;
}

export interface MemberWrite {
  /** Undefined when it is computed. */
  readonly key: string | undefined;
  readonly value: Node;
  readonly node: TSESTree.AssignmentExpression;
}

interface PrototypeWrite {
  readonly maker: Node;
  readonly key: string;
  readonly value: Node;
}

type Source = Pick<Engine, 'nodesOf' | 'scopes'>;

export function takeCensus({ nodesOf, scopes }: Source): Census {
  const methodCalls = new Map<string, TSESTree.CallExpression[]>();
  const memberUses = new Map<string, TSESTree.MemberExpression[]>();
  const writes = new Map<Variable | 'exports', MemberWrite[]>();
  const writesByKey = new Map<string, MemberWrite[]>();
  const computedWrites: MemberWrite[] = [];
  const prototypes: PrototypeWrite[] = [];
  const additions = new Map<Variable | string, TSESTree.CallExpression[]>();
  for (const node of nodesOf('CallExpression')) {
    const name = memberName(unwrap(node.callee));
    if (name === undefined) continue;
    note(methodCalls, name, node);
    const object = grownBy(node, name);
    const grown = object && (scopes.variable(object) ?? memberName(object));
    if (grown !== undefined) note(additions, grown, node);
  }
  for (const node of nodesOf('MemberExpression')) {
    if (isHandedOver(node)) note(memberUses, staticKey(node.property, node.computed) ?? '', node);
  }
  for (const node of nodesOf('AssignmentExpression')) {
    if (node.left.type !== 'MemberExpression') continue;
    const { object, property, computed } = node.left;
    const key = staticKey(property, computed);
    prototypes.push(...prototypeWrites(object, key, node.right));
    const write = { key, value: node.right, node };
    if (key === undefined) computedWrites.push(write);
    else note(writesByKey, key, write);
    const owner = isExports(object) ? 'exports' : scopes.variable(unwrap(object));
    if (owner !== undefined) note(writes, owner, write);
  }
  return { methodCalls, memberUses, writes, writesByKey, computedWrites, prototypes, additions };
}

function note<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

function isHandedOver(use: TSESTree.MemberExpression): boolean {
  const { parent } = use;
  switch (parent.type) {
    case 'CallExpression':
      return parent.callee !== use;
    case 'Property':
      return parent.value === use;
    case 'ArrayExpression':
      return true;
    case 'MemberExpression':
      return (
        parent.object === use && passing.has(staticKey(parent.property, parent.computed) ?? '')
      );
    default:
      return false;
  }
}

const passing: ReadonlySet<string> = new Set(['bind', 'call', 'apply']);

function memberName(node: Node): string | undefined {
  return node.type === 'MemberExpression' ? staticKey(node.property, node.computed) : undefined;
}

const growing: ReadonlySet<string> = new Set('push unshift splice fill add set'.split(' '));
const defining: ReadonlySet<string> = new Set(
  'assign defineProperty defineProperties setPrototypeOf'.split(' '),
);

/** The name of what a call adds something to. */
function grownBy({ callee, arguments: given }: TSESTree.CallExpression, name: string) {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression') return undefined;
  if (growing.has(name)) return unwrap(member.object);
  return defining.has(name) && given[0] !== undefined ? unwrap(given[0]) : undefined;
}

/** `F.prototype.name = value`, or all of `F.prototype = { name: value }`. */
function prototypeWrites(
  object: Node,
  key: string | undefined,
  value: Node,
): readonly PrototypeWrite[] {
  if (key === 'prototype' && value.type === 'ObjectExpression') {
    return value.properties.flatMap((each) => {
      if (each.type !== 'Property') return [];
      const name = staticKey(each.key, each.computed);
      return name === undefined ? [] : [{ maker: object, key: name, value: each.value }];
    });
  }
  const maker = prototypeOf(object);
  return maker === undefined || key === undefined ? [] : [{ maker, key, value }];
}

/** The `F` of `F.prototype`. */
export function prototypeOf(node: Node): Node | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  return staticKey(node.property, node.computed) === 'prototype' ? node.object : undefined;
}

/** `exports` and `module.exports`. */
export function isExports(node: Node): boolean {
  if (node.type === 'Identifier') return node.name === 'exports';
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'module' &&
    staticKey(node.property, node.computed) === 'exports'
  );
}

/** Values of the fields that a function gives to what it makes with `new`, by name. */
export function constructedFields(
  engine: Pick<Engine, 'census' | 'denote' | 'visitorKeys'>,
  maker: FunctionNode,
): ReadonlyMap<string, readonly Node[]> {
  const fields = new Map<string, Node[]>();
  const add = (key: string, value: Node) => {
    const values = fields.get(key) ?? [];
    values.push(value);
    fields.set(key, values);
  };
  const bodies: FunctionNode[] = [maker];
  for (const { maker: name, key, value } of engine.census().prototypes) {
    const means = engine.denote(name).some((each) => 'node' in each && each.node === maker);
    if (!means) continue;
    add(key, value);
    if (isFunction(value)) bodies.push(value);
  }
  for (const { body } of bodies) {
    for (const node of walk(body, engine.visitorKeys, keepsThis)) {
      if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') continue;
      const { object, property, computed } = node.left;
      const key = staticKey(property, computed);
      if (object.type === 'ThisExpression' && key !== undefined) add(key, node.right);
    }
  }
  return fields;
}

function keepsThis(node: Node): boolean {
  return !isFunction(node) || node.type === 'ArrowFunctionExpression';
}
