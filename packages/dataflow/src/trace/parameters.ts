import type { TSESTree } from '@typescript-eslint/types';
import type { Text, Value } from '../analysis-types.js';
import { staticKey, unwrap, type FunctionNode, type Node } from '../ast.js';
import type { Engine } from '../engine.js';
import { frameOf, type Frame } from '../frame.js';
import { flatten } from '../sinks/arguments.js';
import { argumentAt, denotePassed } from '../resolve/parameters.js';
import type { FunctionUses } from '../resolve/function-uses.js';
import { annotationOf } from '../resolve/types.js';
import { apiValue } from './api-value.js';
import { callersOf, passedOn, settersOf, type Caller } from './callers.js';
import { isBehindFailingTest } from './dead-branches.js';
import { constantValue, enumValue, holeValue, joinValues, maximalTexts } from './build.js';
import { describedValue } from './described.js';
import { pick } from './pick.js';
import { rejectedValue } from './thrown.js';

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

/** More, for of what callers pass to what is exported only little is kept. */
const maximalExposedCalls = 32;

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
  const uses = engine.usesOf(fn);
  if (known !== undefined) {
    const isMany = place.path.length > 0 || uses.calls.length > maximalCalls;
    const passed = isMany
      ? checkedParameter(engine, parameter, place, known)
      : passedValue(engine, parameter, place);
    if (passed !== undefined) return passed;
  }
  if (uses.isExported) return exposedValue(engine, parameter, place);
  const typed = rest ? undefined : typedValue(engine, fn, at, place);
  if (typed !== undefined) return typed;
  const calls = uses.calls.slice(0, maximalCalls);
  const isAll = calls.length === uses.calls.length && uses.values.length === 0;
  if (calls.length > 0 && isAll && passedOn(engine, fn).length === 0) {
    const values = reachingCalls(engine, fn, node).map((call) =>
      argumentValue(engine, call, parameter, undefined, node),
    );
    return joinValues(node, engine.text, values);
  }
  const [use, ...others] = uses.values;
  if (uses.calls.length === 0 && use !== undefined && others.length === 0 && !rest) {
    const element = iterated(engine, use, at);
    if (element !== undefined) return element;
  }
  const handed = handedValues(engine, uses, parameter, node);
  const unknown = holeValue(node, engine.text, 'unknown');
  return rest && handed.length > 0
    ? listWith(joinValues(node, engine.text, handed), unknown)
    : joinValues(node, engine.text, [...handed, unknown]);
}

/**
 * Other files may pass anything; what a caller in this one passes is known, where it is of a known kind or a text
 * that is built there.
 */
function exposedValue(engine: Engine, parameter: Parameter, { node }: Place): Value {
  const exposed = holeValue(node, engine.text, 'exposed');
  const { calls } = engine.usesOf(parameter.fn);
  const others = passedOn(engine, parameter.fn);
  const count = calls.length + others.length;
  if (count === 0 || count > maximalExposedCalls) return exposed;
  const passed = [
    ...reachingCalls(engine, parameter.fn, node).map((call) =>
      argumentValue(engine, call, parameter, undefined, node),
    ),
    ...others.flatMap((caller) => givenBy(engine, caller, parameter, node) ?? []),
  ];
  const labelled = passed.filter(isLabelled);
  const texts = passed.filter((value) => !labelled.includes(value)).flatMap(builtTexts);
  // One more would merge them all into one of which nothing is known.
  const room = maximalTexts - 1 - labelled.flatMap((value) => value.texts).length;
  const built = texts.slice(0, Math.max(room, 0)).map((text) => ({ texts: [text], node }));
  return joinValues(node, engine.text, [...labelled, ...built, exposed]);
}

/** Constant text around what others may choose: whoever built it answers for it, and not who hands it on. */
function builtTexts({ texts }: Value): readonly Text[] {
  return texts.filter(
    (text) =>
      text.some((part) => typeof part === 'string' && part.trim() !== '') &&
      text.some((part) => typeof part !== 'string' && part.certainty === 'exposed'),
  );
}

function isLabelled({ texts, properties, elements, rest }: Value): boolean {
  const inside = [
    ...(properties?.values() ?? []),
    ...(elements ?? []),
    ...(rest === undefined ? [] : [rest]),
  ];
  return (
    texts.flat().some((part) => typeof part !== 'string' && part.labels.size > 0) ||
    inside.some(isLabelled)
  );
}

/** `...rest` is a list whoever calls: others may put something else into it. */
function listWith(list: Value, other: Value): Value {
  return { ...list, elements: [...(list.elements ?? []), other], complete: true };
}

/**
 * One caller may pass what a library gives, and another something else. What a call gives is read there, where
 * it may have been checked before.
 */
function passedValue(engine: Engine, parameter: Parameter, place: Place): Value | undefined {
  const { fn, at } = parameter;
  const known = apiValue(engine, denotePassed(engine, fn, at), place.node);
  const values = [
    ...(known === undefined ? [] : [checkedParameter(engine, parameter, place, known)]),
    ...reachingCalls(engine, fn, place.node).map((call) =>
      argumentValue(engine, call, parameter, undefined, place.node),
    ),
  ];
  return values.length === 0 ? undefined : joinValues(place.node, engine.text, values);
}

/** The calls of a function that come to a place in it, or all if none seems to. */
function reachingCalls(engine: Engine, fn: FunctionNode, place: Node): FunctionUses['calls'] {
  const { calls } = engine.usesOf(fn);
  const reaching = calls.filter((call) => {
    const frame = engine.enter(fn, call, undefined);
    return frame === undefined || !isBehindFailingTest(engine, place, frame);
  });
  return reaching.length > 0 ? reaching : calls;
}

/** What a library gives, and only as far as a schema lets it through where there is one. */
function checkedParameter(
  engine: Engine,
  { fn, at }: Parameter,
  { node, name, path }: Place,
  known: Value,
): Value {
  // What is destructured is taken out of it where the name is looked up.
  const described = at === 0 ? describedValue(engine, fn, known, node) : undefined;
  const isChecked = engine
    .denote(name)
    .some((each) => each.kind === 'api' && each.nodes.some(({ checked }) => checked.length > 0));
  return described ?? (isChecked ? under(path, known) : known);
}

/** An object that has a value at the end of a path. */
function under(path: Place['path'], value: Value): Value {
  if (path.some((key) => String(key) === '*' || String(key).startsWith('...'))) return value;
  return path.reduceRight<Value>(
    (inner, key) => ({
      ...inner,
      type: 'object',
      properties: new Map([[String(key), inner]]),
      complete: false,
    }),
    value,
  );
}

/** What those pass that call the function, as far as they are known. */
function handedValues(
  engine: Engine,
  { calls, values }: FunctionUses,
  parameter: Parameter,
  node: Node,
): readonly Value[] {
  const { fn, at, rest } = parameter;
  const direct = calls
    .slice(0, maximalCalls)
    .map((call) => argumentValue(engine, call, parameter, undefined, node));
  const callers = values.slice(0, maximalCalls).flatMap((use) => callersOf(engine, use) ?? []);
  const handed = [...callers, ...passedOn(engine, fn), ...settersOf(engine, fn)]
    .slice(0, maximalCalls)
    .map((caller) => givenBy(engine, caller, parameter, node));
  const elements = rest ? [] : values.map((use) => iterated(engine, use, at));
  return [...direct, ...handed, ...elements].filter((each) => each !== undefined);
}

/** What a call gives that went through other hands. */
function givenBy(
  engine: Engine,
  caller: Caller,
  { at, rest }: Parameter,
  node: Node,
): Value | undefined {
  const given = flatten(engine, caller, caller.frame);
  return rest ? listFrom(given, at, node) : (given.list[at] ?? given.rest);
}

/** The arguments from a position on. */
function listFrom(given: ReturnType<typeof flatten>, at: number, node: Node): Value {
  const { list, rest } = given;
  const elements = rest === undefined ? list.slice(at) : [...list.slice(at), rest];
  return { texts: [], elements, complete: rest === undefined, type: 'array', node };
}

function argumentValue(
  engine: Engine,
  call: Frame['call'],
  { at, rest }: Parameter,
  outer: Frame | undefined,
  node: Node,
): Value {
  if (!rest) {
    const argument = argumentAt(call, at);
    if (argument !== undefined) return engine.value(argument, outer);
  }
  const given =
    call.type === 'TaggedTemplateExpression'
      ? [call.quasi, ...call.quasi.expressions]
      : call.arguments;
  const values = flatten(engine, { given, open: undefined }, outer);
  if (rest) return listFrom(values, at, node);
  return values.list[at] ?? values.rest ?? constantValue(node, undefined);
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
      // Nothing at all is no text that anybody chose.
      const present = type.types.filter(
        (each) => each.type !== 'TSNullKeyword' && each.type !== 'TSUndefinedKeyword',
      );
      const values = present.map((each) => typeValue(engine, each, node));
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
  if (call?.type !== 'CallExpression') return undefined;
  if (call.arguments[1] === use && at === 0) return fromList(engine, call, use);
  if (call.arguments[0] !== use) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = staticKey(callee.property, callee.computed);
  if (method === 'catch' && at === 0) return rejectedValue(engine, callee.object, use);
  if (method === 'then' && at === 0) return engine.value(callee.object);
  if (method === undefined || !iterators.has(method)) return undefined;
  if (method.startsWith('reduce')) return folded(engine, call, callee.object, at);
  if (at > 0)
    return at === 1 ? holeValue(use, engine.text, 'number', { type: 'number' }) : undefined;
  return pick(engine, engine.value(callee.object), ['*'], use);
}

/** `Array.from(list, (each) => …)` */
function fromList(engine: Engine, call: TSESTree.CallExpression, use: Node): Value | undefined {
  const [list] = call.arguments;
  const isFrom = engine
    .denote(call.callee)
    .some((each) => each.kind === 'api' && each.path === 'global.Array.from');
  if (!isFrom || list === undefined) return undefined;
  return pick(engine, engine.value(list), ['*'], use);
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
