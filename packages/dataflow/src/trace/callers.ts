import type { TSESTree } from '@typescript-eslint/types';
import {
  around,
  isFunction,
  staticKey,
  unwrap,
  wrapped,
  type FunctionNode,
  type Node,
} from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { memberUses } from '../resolve/method-calls.js';
import type { Arguments } from '../sinks/arguments.js';
import { isSame } from './facts.js';

/** A call of a function that went through other hands, or what stands for one. */
export interface Caller extends Arguments {
  readonly frame: Frame | undefined;
}

const maximalDepth = 4;
const maximalCalls = 8;

/** The calls of a function where it is used as a value; undefined when nobody in this file knows them. */
export function callersOf(engine: Engine, use: Node, depth = 0): readonly Caller[] | undefined {
  const { parent } = use;
  if (depth > maximalDepth) return undefined;
  switch (parent?.type) {
    case 'CallExpression':
      if (unwrap(parent.callee) === unwrap(use)) return [plain(parent.arguments)];
      return handedTo(engine, parent, use) ?? heardBy(engine, parent, use);
    case 'MemberExpression':
      return parent.object === use ? byMethod(engine, parent, depth) : undefined;
    case 'VariableDeclarator':
      return parent.init === use ? byName(engine, parent.id, depth) : undefined;
    case 'ArrowFunctionExpression':
      return parent.body === use ? returnedBy(engine, parent, depth) : undefined;
    case 'ReturnStatement': {
      const fn = around(parent, isFunction);
      return fn === undefined ? undefined : returnedBy(engine, fn, depth);
    }
    case 'AssignmentExpression':
      return parent.right === use ? byMember(engine, parent.left, use) : undefined;
    default:
      return undefined;
  }
}

/** `f.bind(null, a)`, `f.call(null, a)`, `f.apply(null, list)`. */
function byMethod(
  engine: Engine,
  member: TSESTree.MemberExpression,
  depth: number,
): readonly Caller[] | undefined {
  const call = wrapped(member).parent;
  if (call?.type !== 'CallExpression' || unwrap(call.callee) !== member) return undefined;
  const [, ...given] = call.arguments;
  switch (staticKey(member.property, member.computed)) {
    case 'call':
      return [plain(given)];
    case 'apply':
      return [{ given: [], open: given[0], frame: undefined }];
    case 'bind': {
      const later = callersOf(engine, wrapped(call), depth + 1);
      return later?.map((each) => ({ ...each, given: [...given, ...each.given] }));
    }
    default:
      return undefined;
  }
}

/** The calls of a method that name it before `call`, `apply` or `bind`: `self.run.call(self, x)`. */
export function passedOn(engine: Engine, method: FunctionNode): readonly Caller[] {
  return memberUses(engine, method)
    .filter((use) => use.parent?.type === 'MemberExpression')
    .slice(0, maximalCalls)
    .flatMap((use) => callersOf(engine, use) ?? []);
}

/** `const run = f;`, and then `run(x)`. */
function byName(engine: Engine, id: Node, depth: number): readonly Caller[] | undefined {
  const references = engine.scopes.variable(id)?.references ?? [];
  const reads = references.filter((each) => each.isRead()).slice(0, maximalCalls);
  return all(reads.map(({ identifier }) => callersOf(engine, wrapped(identifier), depth + 1)));
}

/** A function that a function makes is called where that one's result is. */
function returnedBy(
  engine: Engine,
  maker: FunctionNode,
  depth: number,
): readonly Caller[] | undefined {
  const { calls, values, isExported } = engine.usesOf(maker);
  if (isExported || values.length > 0) return undefined;
  return all(
    calls.slice(0, maximalCalls).map((call) => callersOf(engine, wrapped(call), depth + 1)),
  );
}

/** `F.prototype.run = f`, `o.run = f`: the calls of that method. */
function byMember(engine: Engine, left: Node, use: Node): readonly Caller[] | undefined {
  if (left.type !== 'MemberExpression') return undefined;
  const key = staticKey(left.property, left.computed);
  const calls = key === undefined ? [] : (engine.census().methodCalls.get(key) ?? []);
  const own = calls
    .slice(0, maximalSaid)
    .filter(({ callee }) =>
      engine
        .denote(unwrap(callee))
        .some((each) => each.kind === 'function' && each.node === unwrap(use)),
    );
  return known(own.map((call) => plain(call.arguments)));
}

/** `o.name = value`, for `set name(value)`. */
export function settersOf(engine: Engine, fn: FunctionNode): readonly Caller[] {
  const { parent } = fn;
  if (parent.type !== 'Property' && parent.type !== 'MethodDefinition') return [];
  const owner = parent.type === 'Property' ? parent.parent : parent.parent.parent;
  const key = parent.kind === 'set' ? staticKey(parent.key, parent.computed) : undefined;
  if (key === undefined) return [];
  return [...engine.census().writes.values()].flat().flatMap((write) => {
    const { left } = write.node;
    if (write.key !== key || left.type !== 'MemberExpression') return [];
    const isOwn = engine.denote(left.object).some((each) => 'node' in each && each.node === owner);
    return isOwn ? [plain([write.value])] : [];
  });
}

/** An argument of a function of this file: the calls of that parameter. */
function handedTo(
  engine: Engine,
  call: TSESTree.CallExpression,
  use: Node,
): readonly Caller[] | undefined {
  const position = call.arguments.findIndex((each) => each === use);
  const [fn, ...others] = engine.denote(call.callee);
  const parameter = fn?.kind === 'function' ? fn.node.params[position] : undefined;
  if (fn?.kind !== 'function' || others.length > 0 || parameter?.type !== 'Identifier')
    return undefined;
  const frame = engine.enter(fn.node, call, fn.frame);
  return known(calledByName(engine, parameter, frame));
}

/** The calls of a parameter in the body of its function. */
export function calledByName(
  engine: Engine,
  parameter: Node,
  frame: Frame | undefined,
): readonly Caller[] {
  const references = engine.scopes.variable(parameter)?.references ?? [];
  return references.slice(0, maximalCalls).flatMap(({ identifier }) => {
    const outer = wrapped(identifier);
    const call = outer.parent;
    const isCalled = call?.type === 'CallExpression' && unwrap(call.callee) === unwrap(outer);
    return isCalled ? [plain(call.arguments, frame)] : [];
  });
}

/** What is heard on one side of an object is said on the other: `o.on('go', f)` and `o.emit('go', x)`. */
const saying: Readonly<Record<string, string>> = {
  on: 'emit',
  once: 'emit',
  addListener: 'emit',
  prependListener: 'emit',
  addEventListener: 'dispatchEvent',
};

function heardBy(
  engine: Engine,
  call: TSESTree.CallExpression,
  use: Node,
): readonly Caller[] | undefined {
  const callee = unwrap(call.callee);
  const [name, listener] = call.arguments;
  if (callee.type !== 'MemberExpression' || listener !== use || name === undefined)
    return undefined;
  const key = staticKey(callee.property, callee.computed) ?? '';
  const other = Object.hasOwn(saying, key) ? saying[key] : undefined;
  const heard = other === undefined ? undefined : engine.value(name).constants?.[0];
  if (other === undefined || heard === undefined) return undefined;
  const calls = (engine.census().methodCalls.get(other) ?? []).slice(0, maximalSaid);
  const callers = calls.flatMap((each) => {
    const said = unwrap(each.callee);
    if (said.type !== 'MemberExpression' || !isSame(engine, said.object, callee.object)) return [];
    const [event, ...given] = each.arguments;
    if (event === undefined) return [];
    if (other === 'emit') {
      return engine.value(event).constants?.[0] === heard ? [plain(given)] : [];
    }
    return [plain([event])];
  });
  return known(callers);
}

const maximalSaid = 20;

function plain(given: readonly Node[], frame?: Frame): Caller {
  return { given, open: undefined, frame };
}

function known(callers: readonly Caller[]): readonly Caller[] | undefined {
  return callers.length === 0 ? undefined : callers;
}

function all(found: readonly (readonly Caller[] | undefined)[]): readonly Caller[] | undefined {
  return known(found.flatMap((each) => each ?? []));
}
