import type { Variable } from '@typescript-eslint/scope-manager';
import type { Destination } from '../analysis-types.js';
import {
  around,
  calleeOf,
  isCall,
  isFunction,
  methodName,
  staticKey,
  unwrap,
  wrapped,
  type CallLike,
  type FunctionNode,
  type Node,
} from '../ast.js';
import type { Engine } from '../engine.js';
import { carriesArgument, isAlphabet, keeps, makesOfCallback } from './carriers.js';

const maximalSteps = 300;

/** A value on its way, and the calls through which it entered functions: it leaves by the same ones. */
interface Stop {
  readonly node: Node;
  readonly entered: Entered | undefined;
}

interface Entered {
  readonly fn: FunctionNode;
  readonly call: CallLike;
  readonly before: Entered | undefined;
}

interface Journey {
  readonly engine: Engine;
  readonly found: Destination[];
  readonly pending: Stop[];
  readonly seen: Set<Node | Variable>;
}

/**
 * Where the value of an expression goes, and all that is made of it: through names, arithmetic, texts and
 * functions of the file. What tells nothing of it (a comparison, a length, a test) is not followed.
 */
export function destinationsOf(engine: Engine, node: Node): readonly Destination[] {
  const journey: Journey = { engine, found: [], pending: [], seen: new Set() };
  push(journey, node, undefined);
  for (let steps = 0; steps < maximalSteps; steps++) {
    const stop = journey.pending.pop();
    if (stop === undefined) break;
    next(journey, stop);
  }
  return journey.found;
}

function push({ pending, seen }: Journey, node: Node, entered: Entered | undefined): void {
  const outer = wrapped(node);
  if (seen.has(outer)) return;
  seen.add(outer);
  pending.push({ node: outer, entered });
}

function next(journey: Journey, { node, entered }: Stop): void {
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      if (parent.init === node) give(journey, parent.id, entered);
      return;
    case 'AssignmentPattern':
      if (parent.right === node) give(journey, parent.left, entered);
      return;
    case 'AssignmentExpression':
      if (parent.right !== node) return;
      give(journey, parent.left, entered);
      push(journey, parent, entered);
      return;
    case 'Property':
    case 'PropertyDefinition':
      if (parent.value === node && parent.parent.type !== 'ObjectPattern') {
        arrive(journey, 'property', parent, staticKey(parent.key, parent.computed));
      }
      return;
    case 'BinaryExpression':
      if (arithmetic.has(parent.operator)) push(journey, parent, entered);
      else if (/^[!=]==?$/.test(parent.operator)) {
        journey.found.push({ as: 'comparison', node: parent, name: undefined, from: node });
      }
      return;
    case 'UnaryExpression':
      if (/^[-+~]$/.test(parent.operator)) push(journey, parent, entered);
      return;
    case 'TemplateLiteral':
    case 'LogicalExpression':
    case 'ArrayExpression':
    case 'SpreadElement':
      push(journey, parent, entered);
      return;
    case 'ConditionalExpression':
      if (parent.test !== node) push(journey, parent, entered);
      return;
    case 'MemberExpression':
      ofMember(journey, parent, { node, entered });
      return;
    case 'CallExpression':
    case 'NewExpression':
      if (calleeOf(parent) !== node) ofArgument(journey, parent, { node, entered });
      return;
    case 'ReturnStatement': {
      const fn = around(parent, isFunction);
      if (fn !== undefined) leave(journey, fn, entered);
      return;
    }
    case 'ArrowFunctionExpression':
      if (parent.body === node) leave(journey, parent, entered);
      return;
    default:
  }
}

const arithmetic: ReadonlySet<string> = new Set('+ - * / % ** | & ^ << >> >>>'.split(' '));

function arrive(
  { found }: Journey,
  as: Destination['as'],
  node: Node,
  name: string | undefined,
): void {
  found.push({ as, node, name });
}

/** What is written to a name is read where the name is. */
function give(journey: Journey, target: Node, entered: Entered | undefined): void {
  const left = unwrap(target);
  if (left.type === 'Identifier') {
    arrive(journey, 'name', left, left.name);
    readsOf(journey, left, entered);
  } else if (left.type === 'MemberExpression') {
    arrive(journey, 'property', left, staticKey(left.property, left.computed));
    if (left.computed) readsOf(journey, left.object, entered);
  }
}

function readsOf(journey: Journey, name: Node, entered: Entered | undefined): void {
  const { seen, engine } = journey;
  const variable = engine.scopes.variable(unwrap(name));
  if (variable === undefined || seen.has(variable)) return;
  seen.add(variable);
  for (const reference of variable.references) {
    if (reference.isRead()) push(journey, reference.identifier, entered);
  }
}

/** `value.toString(36)` is made of it, `letters[value]` chosen by it; its length is nothing of it. */
function ofMember(
  journey: Journey,
  member: Extract<Node, { type: 'MemberExpression' }>,
  { node, entered }: Stop,
): void {
  if (member.property === node) {
    if (isAlphabet(journey.engine, member.object)) push(journey, member, entered);
    return;
  }
  const outer = wrapped(member);
  const { parent } = outer;
  const isCalled = parent !== undefined && isCall(parent) && calleeOf(parent) === outer;
  if (isCalled && comparers.has(methodName(unwrap(outer)) ?? '')) {
    journey.found.push({ as: 'comparison', node: parent, name: undefined, from: node });
  } else if (isCalled) push(journey, parent, entered);
  else if (staticKey(member.property, member.computed) !== 'length') push(journey, member, entered);
}

const comparers: ReadonlySet<string> = new Set(['equals', 'localeCompare']);

function ofArgument(
  journey: Journey,
  call: Extract<Node, { type: 'CallExpression' | 'NewExpression' }>,
  { node, entered }: Stop,
): void {
  const { engine } = journey;
  const callee = unwrap(calleeOf(call));
  journey.found.push({ as: 'argument', node: call, name: undefined, from: node });
  const denoted = engine.denote(callee);
  if (carriesArgument(engine, call, denoted)) push(journey, call, entered);
  if (keeps(callee)) readsOf(journey, callee.object, entered);
  const at = call.arguments.findIndex((each) => each === node);
  for (const each of denoted) {
    const parameter = each.kind === 'function' ? each.node.params[at] : undefined;
    if (each.kind !== 'function' || parameter === undefined) continue;
    give(journey, parameter.type === 'AssignmentPattern' ? parameter.left : parameter, {
      fn: each.node,
      call,
      before: entered,
    });
  }
}

/** What a function gives goes to its calls; what came in by one of them goes to that one alone. */
function leave(journey: Journey, fn: FunctionNode, entered: Entered | undefined): void {
  if (entered?.fn === fn) {
    push(journey, entered.call, entered.before);
    return;
  }
  const { name, calls, values } = journey.engine.usesOf(fn);
  if (name !== undefined) arrive(journey, 'result', fn, name);
  for (const call of calls) push(journey, call, entered);
  for (const value of values) {
    const { parent } = value;
    const isGiven = parent?.type === 'CallExpression' && parent.callee !== value;
    if (isGiven && makesOfCallback(parent)) push(journey, parent, entered);
  }
}
