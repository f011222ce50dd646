import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf, isCall, staticKey, unwrap, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { texts } from './denote.js';
import { argumentAt } from './parameters.js';

/** Expressions that reach a parameter without a call: what a setter is given, what an event brings. */
export function handedTo(engine: Engine, fn: FunctionNode, at: number): readonly Node[] {
  const holder = fn.parent;
  if (holder.type === 'Property' || holder.type === 'MethodDefinition') {
    return holder.kind === 'set' && at === 0 ? assignedTo(engine, holder) : [];
  }
  return engine.usesOf(fn).values.flatMap((use) => {
    const call = use.parent;
    if (call === undefined || !isCall(call) || call.type === 'TaggedTemplateExpression') return [];
    const position = call.arguments.findIndex((each) => each === use);
    if (position < 0) return [];
    const callee = unwrap(calleeOf(call));
    if (callee.type === 'Identifier') return later(engine, callee, call, position, at);
    if (callee.type !== 'MemberExpression') return [];
    return [
      ...(at === 0 ? rejected(engine, callee, position) : []),
      ...(position === 1 ? brought(engine, callee, call, at) : []),
    ];
  });
}

/** `Promise.reject(x).catch(callback)` */
function rejected(
  engine: Engine,
  { object, property, computed }: TSESTree.MemberExpression,
  position: number,
): readonly Node[] {
  const method = staticKey(property, computed);
  if (position !== (method === 'catch' ? 0 : 1)) return [];
  const made = method === 'catch' || method === 'then' ? unwrap(object) : undefined;
  if (made?.type !== 'CallExpression') return [];
  const isRejection = engine
    .denote(made.callee)
    .some((each) => each.kind === 'api' && each.path === 'global.Promise.reject');
  return isRejection ? made.arguments.slice(0, 1) : [];
}

/** `o.name = value` where `o` has this setter. */
function assignedTo(
  engine: Engine,
  { key, computed, parent }: TSESTree.Property | TSESTree.MethodDefinition,
): readonly Node[] {
  const name = staticKey(key, computed);
  const owner = parent.type === 'ClassBody' ? parent.parent : parent;
  const writes = name === undefined ? [] : (engine.census().writesByKey.get(name) ?? []);
  return writes.flatMap(({ value, node: { left } }) => {
    if (left.type !== 'MemberExpression') return [];
    const isOwn = engine.denote(left.object).some((each) => 'node' in each && each.node === owner);
    return isOwn ? [value] : [];
  });
}

/** Where the arguments for the callback begin. */
const timers: Readonly<Record<string, number>> = { setTimeout: 2, setInterval: 2, setImmediate: 1 };

/** `setTimeout(callback, 0, argument)` */
function later(
  engine: Engine,
  callee: TSESTree.Identifier,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  position: number,
  at: number,
): readonly Node[] {
  const isTimer = Object.hasOwn(timers, callee.name) && engine.scopes.isGlobal(callee);
  const argument =
    isTimer && position === 0 ? argumentAt(call, (timers[callee.name] ?? 0) + at) : undefined;
  return argument === undefined ? [] : [argument];
}

const listening: ReadonlySet<string> = new Set(
  'on once addListener prependListener prependOnceListener addEventListener'.split(' '),
);

/** What `emitter.emit('name', …)` and `target.dispatchEvent(…)` pass to a listener of the same object. */
function brought(
  engine: Engine,
  { object, property, computed }: TSESTree.MemberExpression,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  at: number,
): readonly Node[] {
  const method = staticKey(property, computed);
  const [name] = call.arguments;
  if (method === undefined || name === undefined || !listening.has(method)) return [];
  const isTarget = method === 'addEventListener';
  const { methodCalls } = engine.census();
  const sent = methodCalls.get(isTarget ? 'dispatchEvent' : 'emit') ?? [];
  const names = sent.length === 0 ? [] : texts(engine, name);
  return sent.flatMap((each) => {
    if (!isSameObject(engine, object, unwrap(each.callee))) return [];
    const source = isTarget ? eventOf(engine, each) : each;
    const type = source?.arguments[0];
    if (type === undefined || !texts(engine, type).some((one) => names.includes(one))) return [];
    if (isTarget && at > 0) return [];
    // The options of an event have the names of its properties: `detail`.
    const argument = argumentAt(source ?? each, at + 1);
    return argument === undefined ? [] : [argument];
  });
}

function eventOf(
  engine: Engine,
  { arguments: [event] }: TSESTree.CallExpression,
): TSESTree.NewExpression | undefined {
  const inner = event === undefined ? undefined : unwrap(event);
  if (inner?.type === 'NewExpression') return inner;
  if (inner?.type !== 'Identifier') return undefined;
  const [origin] = engine.origins(inner);
  const made = origin?.source.is === 'value' ? unwrap(origin.source.node) : undefined;
  return made?.type === 'NewExpression' ? made : undefined;
}

function isSameObject(engine: Engine, object: Node, callee: Node): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const one = unwrap(object);
  const other = unwrap(callee.object);
  if (one.type === 'ThisExpression') return other.type === 'ThisExpression';
  const variable = engine.scopes.variable(one);
  return variable !== undefined && variable === engine.scopes.variable(other);
}
