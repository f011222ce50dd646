import { calleeOf, unwrap, staticKey, wrapped, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { denoteListed } from './amd.js';
import { denoteRejected } from './caught.js';
import { anyIndex, collection, listed } from './collections.js';
import { denoteDecorated } from './decorated.js';
import type { Denotation, LocalFunction, Part } from './denotation.js';
import { expectedParameter } from './expected.js';
import { handedTo } from './handed.js';
import { passedBy } from './list-methods.js';
import { member } from './members.js';
import { annotationOf, denoteType } from './types.js';

const maximalCalls = 8;
const maximalReferences = 50;

/** What a parameter is: by its type, by the library that calls the function, or by local calls. */
export function denoteParameter(
  engine: Engine,
  fn: FunctionNode,
  at: number,
  frame: Frame | undefined,
): readonly Denotation[] {
  if (frame !== undefined && frame.given === undefined) {
    return [
      ...denoteDeclared(engine, fn, at),
      ...denoteArgument(engine, frame.call, at, frame.outer),
    ];
  }
  const given = engine
    .usesOf(fn)
    .calls.slice(0, maximalCalls)
    .flatMap((call) => denoteArgument(engine, call, at, undefined));
  return [...given, ...denotePassed(engine, fn, at)];
}

function denoteDeclared(engine: Engine, fn: FunctionNode, at: number): readonly Denotation[] {
  const parameter = fn.params[at];
  const annotation = parameter === undefined ? undefined : annotationOf(parameter);
  return annotation === undefined ? [] : denoteType(engine, annotation);
}

/** What a parameter is, apart from what the calls give that name the function. */
export function denotePassed(engine: Engine, fn: FunctionNode, at: number): readonly Denotation[] {
  const parameter = fn.params[at];
  const typed = denoteDeclared(engine, fn, at);
  const passed = engine.usesOf(fn).values.flatMap((use) => passedAt(engine, use, at));
  const handed = handedTo(engine, fn, at).flatMap((node) => engine.denote(node));
  const expected = engine.expected(fn).flatMap((each) => expectedParameter(engine, each, fn, at));
  const decorated = parameter === undefined ? [] : denoteDecorated(engine, parameter);
  const loaded = denoteListed(engine, fn, at);
  return [...typed, ...passed, ...handed, ...expected, ...decorated, ...loaded];
}

/** An argument, also one that a spread brings. */
function denoteArgument(
  engine: Engine,
  call: Frame['call'],
  at: number,
  frame: Frame | undefined,
): readonly Denotation[] {
  const argument = argumentAt(call, at);
  if (argument !== undefined) return engine.denote(argument, frame);
  if (call.type === 'TaggedTemplateExpression' || call.arguments.length === 0) return [];
  return member(engine, [collection(listed(call.arguments, frame))], String(at));
}

/** All arguments from a position on, of this call or of every call of the file. */
export function argumentsOf(
  engine: Engine,
  fn: FunctionNode,
  from: number,
  frame: Frame | undefined,
): readonly Part[] {
  const calls = frame === undefined ? engine.usesOf(fn).calls.slice(0, maximalCalls) : [frame.call];
  return calls.flatMap((call) => {
    if (call.type === 'TaggedTemplateExpression') return [];
    const parts = listed(call.arguments, frame?.outer);
    return parts.flatMap((part) => {
      if (part.key === anyIndex || part.key === undefined) return [part];
      const at = Number(part.key) - from;
      return at < 0 ? [] : [{ ...part, key: String(at) }];
    });
  });
}

/** What a function passes on to its own parameter, which is a function, too. */
export function passedTo(
  engine: Engine,
  { node: fn, frame }: LocalFunction,
  position: number,
  at: number,
): readonly Denotation[] {
  const parameter = fn.params[position];
  const references = engine.scopes.variable(parameter ?? fn)?.references ?? [];
  return references.slice(0, maximalReferences).flatMap(({ identifier }) => {
    const outer = wrapped(identifier);
    const call = outer.parent;
    if (call?.type !== 'CallExpression' || call.callee !== outer) return [];
    return denoteArgument(engine, call, at, frame);
  });
}

/** The argument at a position, when the call lists it plainly. */
export function argumentAt(call: Frame['call'], at: number): Node | undefined {
  if (call.type === 'TaggedTemplateExpression') {
    return at === 0 ? call.quasi : call.quasi.expressions[at - 1];
  }
  const before = call.arguments.slice(0, at + 1);
  return before.some(({ type }) => type === 'SpreadElement') ? undefined : call.arguments[at];
}

/** What is passed to a function that is handed over: `promise.then((x) => …)`, `wrap(handler)`. */
function passedAt(engine: Engine, use: Node, at: number): readonly Denotation[] {
  const call = use.parent;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return [];
  const callee = unwrap(calleeOf(call));
  const position = call.arguments.findIndex((each) => each === use);
  if (position < 0) return [];
  if (at === 0 && callee.type === 'MemberExpression') {
    const method = staticKey(callee.property, callee.computed);
    if (position === 0 && method === 'then') return engine.denote(callee.object);
    if (position === 0 && method === 'catch') return denoteRejected(engine, callee.object);
    if (position === 1 && method === 'then') return denoteRejected(engine, callee.object);
  }
  return engine.denote(callee).flatMap((each): readonly Denotation[] => {
    if (each.kind === 'method' && call.type === 'CallExpression') {
      return position === 0 ? passedBy(engine, each, call, at) : [];
    }
    if (each.kind === 'function') {
      const frame = engine.enter(each.node, call, each.frame);
      return passedTo(engine, { ...each, frame }, position, at);
    }
    const target = each.kind === 'bound' ? each.target : each;
    if (target.kind !== 'api') return [];
    // Both keep what they are given in what is made.
    if (target.path === 'global.Promise' && at < 2) {
      return [{ kind: 'method', name: 'push', of: collection([]) }];
    }
    const [list] = call.arguments;
    if (target.path === 'global.Array.from' && position === 1 && at === 0 && list !== undefined) {
      return member(engine, engine.denote(list), '*');
    }
    return [];
  });
}
