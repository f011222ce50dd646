import {
  calleeOf,
  isFunction,
  staticKey,
  unwrap,
  type CallLike,
  type FunctionNode,
  type Node,
} from '../ast.js';
import type { Denotation } from '../resolve/denotation.js';
import { reachKey, reachPattern } from './flow.js';
import { reach, reachVariable, type Trail } from './trail.js';

/** Something dangerous is given to a function, which can do anything with it. */
export function reachArguments(trail: Trail, call: CallLike, given: Node): void {
  const callee = calleeOf(call);
  trail.calls.add(call);
  reach(trail, call);
  if (call.type === 'TaggedTemplateExpression' || callee.type === 'Super') {
    trail.isLost = true;
    return;
  }
  const at = call.arguments.findIndex((each) => each === given);
  const isPlain = call.arguments.slice(0, at + 1).every(({ type }) => type !== 'SpreadElement');
  const isMethod = unwrap(callee).type === 'MemberExpression';
  for (const each of trail.engine.denote(callee)) {
    // A list keeps it; what it does with a callback, its result tells.
    if (each.kind !== 'method' || !isMethod) intoFunction(trail, each, isPlain ? at : undefined);
  }
  reachParameters(trail, call.arguments);
  intoObjects(
    trail,
    callee,
    call.arguments.filter((each) => each !== given),
  );
}

/** The parameters of a function of this file. */
function intoFunction(trail: Trail, denoted: Denotation, at: number | undefined): void {
  const fn = calledBody(denoted);
  if (fn === undefined) {
    if (takesElsewhere(denoted)) trail.isLost = true;
    return;
  }
  if (at === undefined) fn.params.forEach((each) => reachPattern(trail, each));
  else if (fn.params[at] !== undefined) reachPattern(trail, fn.params[at]);
  const last = fn.params.at(-1);
  if (last?.type === 'RestElement') reachPattern(trail, last);
  if (readsArguments(trail, fn)) trail.isLost = true;
}

function calledBody(denoted: Denotation): FunctionNode | undefined {
  if (denoted.kind === 'function') return denoted.node;
  if (denoted.kind !== 'class') return undefined;
  for (const each of denoted.node.body.body) {
    if (each.type !== 'MethodDefinition' || each.kind !== 'constructor') continue;
    return isFunction(each.value) ? each.value : undefined;
  }
  return undefined;
}

/** In front of its own arguments, in a list, or in the constructor of the class it extends. */
function takesElsewhere(denoted: Denotation): boolean {
  if (denoted.kind === 'bound') return denoted.target.kind !== 'api';
  return (
    denoted.kind === 'method' || (denoted.kind === 'class' && denoted.node.superClass !== null)
  );
}

function readsArguments({ engine }: Trail, fn: FunctionNode): boolean {
  return engine.text.slice(...fn.range).includes('arguments');
}

/** `list.push(x)`, `Object.assign(o, x)`, `emitter.emit('name', x)`: what else takes part in the call keeps it. */
function intoObjects(trail: Trail, callee: Node, others: readonly Node[]): void {
  const inner = unwrap(callee);
  if (inner.type === 'MemberExpression') {
    const method = staticKey(inner.property, inner.computed);
    if (method === 'emit' || method === 'dispatchEvent') trail.isLost = true;
    intoObject(trail, inner.object);
  }
  for (const each of others) intoObject(trail, each);
}

function intoObject(trail: Trail, node: Node): void {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') {
    // `exports`, `module`
    if (trail.engine.scopes.variable(inner) === undefined)
      trail.isLost ||= inner.name === 'exports';
    else reachVariable(trail, inner);
  } else if (inner.type === 'MemberExpression') {
    const key = staticKey(inner.property, inner.computed);
    if (key === undefined) trail.isLost = true;
    else reachKey(trail, key);
  } else if (inner.type === 'ThisExpression') trail.isLost = true;
}

/** Functions that a dangerous call is given can get something dangerous as a parameter. */
export function reachParameters(trail: Trail, given: readonly (Node | null)[]): void {
  for (const argument of given) if (argument !== null) handOver(trail, argument);
}

/** What an argument hands over as it is; what it is only put together of is not handed over. */
function handOver(trail: Trail, argument: Node): void {
  const node = unwrap(argument);
  if (isFunction(node)) {
    reachAll(trail, node);
    return;
  }
  switch (node.type) {
    case 'Identifier':
    case 'MemberExpression':
      for (const each of trail.engine.denote(node)) {
        if (each.kind === 'function') reachAll(trail, each.node);
        else if (each.kind === 'literal') withinObject(trail, each.node);
      }
      return;
    case 'ObjectExpression':
      reachParameters(
        trail,
        node.properties.map((each) => (each.type === 'Property' ? each.value : each.argument)),
      );
      return;
    case 'ArrayExpression':
      reachParameters(trail, node.elements);
      return;
    case 'CallExpression':
    case 'NewExpression':
      // `wrap(handler)`
      reachParameters(trail, node.arguments);
      return;
    case 'ConditionalExpression':
      reachParameters(trail, [node.consequent, node.alternate]);
      return;
    case 'LogicalExpression':
      reachParameters(trail, [node.left, node.right]);
      return;
    case 'AssignmentExpression':
      handOver(trail, node.right);
      return;
    case 'SpreadElement':
      handOver(trail, node.argument);
      return;
    default:
  }
}

/** Objects can hold each other. */
function withinObject(trail: Trail, literal: Node): void {
  const isObject = literal.type === 'ObjectExpression' || literal.type === 'ArrayExpression';
  if (!isObject || trail.literals.has(literal)) return;
  trail.literals.add(literal);
  handOver(trail, literal);
}

function reachAll(trail: Trail, fn: FunctionNode): void {
  for (const each of fn.params) reachPattern(trail, each);
}
