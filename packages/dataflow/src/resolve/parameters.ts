import { calleeOf, unwrap, staticKey, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { apiStep } from './api.js';
import type { Denotation } from './denotation.js';
import { annotationOf, denoteType } from './types.js';

const maximalCalls = 8;

/** What a parameter is: by its type, by the library that calls the function, or by local calls. */
export function denoteParameter(
  engine: Engine,
  fn: FunctionNode,
  at: number,
  frame: Frame | undefined,
): readonly Denotation[] {
  const parameter = fn.params[at];
  const annotation = parameter === undefined ? undefined : annotationOf(parameter);
  const typed = annotation === undefined ? [] : denoteType(engine, annotation);
  if (frame !== undefined && frame.given === undefined) {
    const argument = argumentAt(frame.call, at);
    return argument === undefined ? typed : [...typed, ...engine.denote(argument, frame.outer)];
  }
  const { calls, values } = engine.usesOf(fn);
  const given = calls.slice(0, maximalCalls).flatMap((call) => {
    const argument = argumentAt(call, at);
    return argument === undefined ? [] : engine.denote(argument);
  });
  const handed = values.flatMap((use) => fromCaller(engine, use, at));
  return [...typed, ...given, ...handed];
}

/** The argument at a position, when the call lists it plainly. */
export function argumentAt(call: Frame['call'], at: number): Node | undefined {
  if (call.type === 'TaggedTemplateExpression') {
    return at === 0 ? call.quasi : call.quasi.expressions[at - 1];
  }
  const before = call.arguments.slice(0, at + 1);
  return before.some(({ type }) => type === 'SpreadElement') ? undefined : call.arguments[at];
}

/** What a library passes to a callback: `app.get('/', (req) => …)`. */
function fromCaller(engine: Engine, use: Node, at: number): readonly Denotation[] {
  const call = use.parent;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return [];
  const position = call.arguments.findIndex((each) => each === use);
  if (position < 0) return [];
  const callee = unwrap(calleeOf(call));
  if (position === 0 && at === 0 && isThen(callee)) return engine.denote(callee.object);
  return engine.denote(callee).flatMap((each): readonly Denotation[] => {
    const target = each.kind === 'bound' ? each.target : each;
    if (target.kind !== 'api') return [];
    const positions = [position, position - call.arguments.length, '*'];
    const edges = positions.map((each) => `(${each})#${at}`);
    return edges.map((edge) => apiStep(target, edge)).filter(({ nodes }) => nodes.length > 0);
  });
}

function isThen(callee: Node): callee is Extract<Node, { type: 'MemberExpression' }> {
  return (
    callee.type === 'MemberExpression' && staticKey(callee.property, callee.computed) === 'then'
  );
}
