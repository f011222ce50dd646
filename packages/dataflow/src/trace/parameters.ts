import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import { staticKey, unwrap, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { frameOf, type Frame } from '../frame.js';
import { argumentAt } from '../resolve/parameters.js';
import { annotationOf } from '../resolve/types.js';
import { apiValue } from './api-value.js';
import { constantValue, enumValue, holeValue, joinValues } from './build.js';
import { pick } from './pick.js';

interface Parameter {
  readonly fn: FunctionNode;
  readonly at: number;
  readonly rest: boolean;
}

interface Place {
  readonly name: Node;
  readonly path: readonly (string | number)[];
  readonly node: Node;
  readonly frame: Frame | undefined;
}

const maximalCalls = 8;

/** What a parameter can be: its argument, what all callers pass, or what its type allows. */
export function parameterValue(engine: Engine, parameter: Parameter, place: Place): Value {
  const { fn, at, rest } = parameter;
  const { node, name } = place;
  const frame = frameOf(place.frame, fn);
  if (frame?.given !== undefined) {
    const value = rest ? undefined : frame.given[at];
    return value ?? holeValue(node, engine.text, 'unknown');
  }
  if (frame !== undefined) return argumentValue(engine, frame.call, parameter, frame.outer, node);
  const known = apiValue(engine, engine.denote(name), node);
  if (known !== undefined) return known;
  const uses = engine.usesOf(fn);
  if (uses.isExported) return holeValue(node, engine.text, 'exposed');
  const typed = rest ? undefined : typedValue(engine, fn, at, place);
  if (typed !== undefined) return typed;
  const calls = uses.calls.slice(0, maximalCalls);
  if (calls.length > 0 && calls.length === uses.calls.length && uses.values.length === 0) {
    const values = calls.map((call) => argumentValue(engine, call, parameter, undefined, node));
    return joinValues(node, engine.text, values);
  }
  const [use] = uses.values;
  const element =
    uses.calls.length === 0 && use !== undefined ? iterated(engine, use, at) : undefined;
  return element ?? holeValue(node, engine.text, 'unknown');
}

function argumentValue(
  engine: Engine,
  call: Frame['call'],
  { at, rest }: Parameter,
  outer: Frame | undefined,
  node: Node,
): Value {
  const isTagged = call.type === 'TaggedTemplateExpression';
  if (rest) {
    const given = isTagged ? call.quasi.expressions.slice(at - 1) : call.arguments.slice(at);
    const elements = given.map((each) => engine.value(each, outer));
    const complete = !given.some(({ type }) => type === 'SpreadElement');
    return { texts: [], elements, complete, type: 'array', node };
  }
  const argument = argumentAt(call, at);
  if (argument !== undefined) return engine.value(argument, outer);
  const isSpread = !isTagged && call.arguments.some(({ type }) => type === 'SpreadElement');
  return isSpread ? holeValue(node, engine.text, 'unknown') : constantValue(node, undefined);
}

/** Callers in this file are checked against the type; callers elsewhere may be JavaScript. */
function typedValue(
  engine: Engine,
  fn: FunctionNode,
  at: number,
  { path, node }: Place,
): Value | undefined {
  const parameter = fn.params[at];
  const type = parameter === undefined ? undefined : annotationOf(parameter);
  if (type === undefined || path.length > 0) return undefined;
  return typeValue(engine, type, node);
}

/** A type that leaves no text free: numbers, booleans, unions of literals. */
export function typeValue(engine: Engine, type: TSESTree.TypeNode, node: Node): Value | undefined {
  switch (type.type) {
    case 'TSNumberKeyword':
    case 'TSBigIntKeyword':
      return holeValue(node, engine.text, 'number', { type: 'number' });
    case 'TSBooleanKeyword':
      return holeValue(node, engine.text, 'number', { type: 'boolean' });
    case 'TSLiteralType': {
      const { literal } = type;
      if (literal.type !== 'Literal' || typeof literal.value === 'object') return undefined;
      return constantValue(node, literal.value);
    }
    case 'TSUnionType': {
      const values = type.types.map((each) => typeValue(engine, each, node));
      const known = values.filter((value) => value !== undefined);
      if (known.length < values.length) return undefined;
      const constants = known.map((value) => value.constants);
      return constants.every((each) => each !== undefined)
        ? enumValue(node, engine.text, constants.flat())
        : joinValues(node, engine.text, known);
    }
    case 'TSTypeReference': {
      const alias = engine.scopes.variable(type.typeName)?.defs[0]?.node;
      if (alias?.type !== 'TSTypeAliasDeclaration' || alias.typeAnnotation === type)
        return undefined;
      return alias.typeAnnotation.type === 'TSTypeReference'
        ? undefined
        : typeValue(engine, alias.typeAnnotation, node);
    }
    default:
      return undefined;
  }
}

const iterators = new Set(
  'map forEach filter flatMap some every find findIndex reduce reduceRight'.split(' '),
);

/** `list.map((each, index) => …)` */
function iterated(engine: Engine, use: Node, at: number): Value | undefined {
  const call = use.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== use) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee.property, callee.computed);
  if (method === 'then' && at === 0) return engine.value(callee.object);
  if (method === undefined || !iterators.has(method)) return undefined;
  if (method.startsWith('reduce')) return folded(engine, call, callee.object, at);
  if (at > 0)
    return at === 1 ? holeValue(use, engine.text, 'number', { type: 'number' }) : undefined;
  return pick(engine, engine.value(callee.object), ['*'], use);
}

/** `list.reduce((all, each, index) => …, first)` */
function folded(
  engine: Engine,
  call: TSESTree.CallExpression,
  list: Node,
  at: number,
): Value | undefined {
  const first = call.arguments[1];
  if (at === 0 && first !== undefined) return engine.value(first);
  if (at > 1) return holeValue(call, engine.text, 'number', { type: 'number' });
  return pick(engine, engine.value(list), ['*'], call);
}
