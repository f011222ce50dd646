import type { TSESTree } from '@typescript-eslint/types';
import type { Value } from '../analysis-types.js';
import type { FunctionNode } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { returnedNodes } from '../resolve/calls.js';
import type { Api } from '../resolve/denotation.js';
import { constantValue, holeValue, joinValues, textsIn } from './build.js';
import { serialOf, textOf } from './conversions.js';
import { encodedCall } from './encodings.js';
import { pick } from './pick.js';
import { isMixed, lettersOf } from './text-methods.js';
import { overlay } from './literals.js';
import { jsonValue } from './propagate.js';

const numbers = new Set(
  'Number parseInt parseFloat BigInt Number.parseInt Number.parseFloat Date.now performance.now'.split(
    ' ',
  ),
);
const booleans = new Set(
  'Boolean Array.isArray Number.isInteger Number.isFinite Number.isSafeInteger isNaN isFinite Object.hasOwn'.split(
    ' ',
  ),
);
const identities = new Set('Object.freeze Object.seal structuredClone Promise.resolve'.split(' '));
const maximalElements = 16;

/** `Buffer` and its like are the same whether they are imported or not. */
function languagePath(apis: readonly Api[]): string | undefined {
  const [found] = apis.flatMap(
    ({ path }) => /^(?:global|(?:buffer|util)(?:\.default)?)\.(.+)$/.exec(path)?.[1] ?? [],
  );
  return found;
}

/** Functions that every program has. */
export function languageCall(
  engine: Engine,
  call: TSESTree.CallExpression,
  apis: readonly Api[],
  frame: Frame | undefined,
): Value | undefined {
  const path = languagePath(apis);
  if (path === undefined) return undefined;
  const { text } = engine;
  if (numbers.has(path) || /^Math\.\w+$/.test(path)) {
    return holeValue(call, text, 'number', { type: 'number' });
  }
  if (booleans.has(path)) return holeValue(call, text, 'number', { type: 'boolean' });
  const [first, second] = call.arguments;
  if (first === undefined) return undefined;
  if (identities.has(path)) return engine.value(first, frame);
  if (path === 'String') {
    return asText(textOf(engine, first, frame), text);
  }
  if (path === 'JSON.parse') return parsed(engine.value(first, frame), call);
  if (path === 'Object.assign') return assigned(engine, call, frame);
  if (path === 'JSON.stringify') {
    const value = serialOf(engine, first, frame);
    const json = jsonValue(engine, call, [value]);
    // A replacer can leave out what it likes.
    return second === undefined ? { ...json, encoded: { how: 'json', value } } : json;
  }
  const encoded = encodedCall(engine, call, path, frame);
  if (encoded !== undefined) return encoded;
  if (path === 'Object.keys' || path === 'Object.values' || path === 'Object.entries') {
    return members(engine.value(first, frame), path);
  }
  if (path === 'Promise.all' || path === 'Promise.race' || path === 'Promise.any') {
    const list = engine.value(first, frame);
    return path === 'Promise.all' ? list : pick(engine, list, ['*'], call);
  }
  if (path === 'Object.fromEntries') return fromEntries(engine.value(first, frame), call);
  if (path === 'Object.create') {
    const value = engine.value(first, frame);
    return value.properties === undefined ? undefined : { ...value, complete: false };
  }
  if (path !== 'Array.from') return undefined;
  return second === undefined
    ? listOf(engine, engine.value(first, frame), call)
    : mapped(engine, call, second, frame);
}

function members(value: Value, path: string): Value | undefined {
  const { properties, complete, node } = value;
  if (properties === undefined || complete !== true) return undefined;
  const list = (elements: readonly Value[]): Value => ({
    texts: [],
    type: 'array',
    elements,
    complete,
    node,
  });
  const pairs = [...properties].map(([key, each]) => [constantValue(node, key), each] as const);
  if (path === 'Object.keys') return list(pairs.map(([key]) => key));
  return list(path === 'Object.values' ? pairs.map(([, each]) => each) : pairs.map(list));
}

/** An array whose every element a function of this file made. */
export function mapped(
  engine: Engine,
  call: TSESTree.CallExpression,
  callback: TSESTree.Node,
  frame: Frame | undefined,
): Value | undefined {
  const list = call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
  const elements = engine.denote(callback, frame).flatMap((each) => {
    if (each.kind === 'api') return madeBy(engine, each, call, { callback, list, frame });
    if (each.kind !== 'function') return [];
    const one = list === undefined ? undefined : onEach(engine, each.node, call, { list, frame });
    if (one !== undefined) return one;
    // Its parameters are elements, which the frame of another call would hide.
    return returnedNodes(engine, each.node).map((node) => engine.value(node, frame));
  });
  if (elements.length === 0) return undefined;
  return { texts: [], type: 'array', elements, complete: true, node: call };
}

interface Mapping {
  readonly callback: TSESTree.Node;
  readonly list: TSESTree.Node | undefined;
  readonly frame: Frame | undefined;
}

/** `ids.map(Number)`, `names.map(escapeIdentifier)`, `parts.map(String)` */
function madeBy(
  engine: Engine,
  { path, nodes }: Api,
  call: TSESTree.CallExpression,
  { callback, list, frame }: Mapping,
): readonly Value[] {
  const { text } = engine;
  if (numbers.has(path.replace('global.', ''))) {
    return [holeValue(callback, text, 'number', { type: 'number' })];
  }
  if (path === 'global.String' && list !== undefined) {
    return (knownElements(engine, list, frame) ?? []).map((each) => asText(each, text));
  }
  const clears = nodes.flatMap((node) => node.clears);
  if (clears.length === 0) return [];
  return [holeValue(call, text, 'unknown', { safeFor: new Set(clears) })];
}

function asText(value: Value, text: string): Value {
  return { ...value, texts: textsIn(value, text), type: 'string' };
}

/** What a function makes of each element of a short list that is fully known. */
function onEach(
  engine: Engine,
  fn: FunctionNode,
  call: TSESTree.CallExpression,
  { list, frame }: { readonly list: TSESTree.Node; readonly frame: Frame | undefined },
): readonly Value[] | undefined {
  const elements = knownElements(engine, list, frame);
  const index = holeValue(call, engine.text, 'number', { type: 'number' });
  return elements?.map((element) => resultOn(engine, fn, call, { given: [element, index], frame }));
}

function knownElements(
  engine: Engine,
  list: TSESTree.Node,
  frame: Frame | undefined,
): readonly Value[] | undefined {
  const { elements, complete } = engine.value(list, frame);
  const isShort = elements !== undefined && elements.length <= maximalElements;
  return isShort && complete === true ? elements : undefined;
}

/** What a function of this file returns when it is given these values. */
export function resultOn(
  engine: Engine,
  fn: FunctionNode,
  call: TSESTree.CallExpression,
  { given, frame }: { readonly given: readonly Value[]; readonly frame: Frame | undefined },
): Value {
  const inside = engine.enter(fn, call, frame);
  if (inside === undefined) return holeValue(call, engine.text, 'unknown');
  const own = { ...inside, given };
  const results = returnedNodes(engine, fn).map((node) => engine.value(node, own));
  return joinValues(call, engine.text, results);
}

/** `list.reduce((all, each) => …, first)` */
export function reduced(
  engine: Engine,
  call: TSESTree.CallExpression,
  callback: TSESTree.Node,
  frame: Frame | undefined,
): Value | undefined {
  const { callee, arguments: given } = call;
  const [fn, ...others] = engine.denote(callback, frame);
  if (callee.type !== 'MemberExpression' || fn?.kind !== 'function') return undefined;
  if (others.length > 0) return undefined;
  const first = given[1] === undefined ? [] : [engine.value(given[1], frame)];
  const elements = knownElements(engine, callee.object, frame);
  if (elements !== undefined) {
    const index = holeValue(call, engine.text, 'number', { type: 'number' });
    const [start, ...rest] = [...first, ...elements];
    return rest.reduce<Value | undefined>((all, each) => {
      const values = [all ?? constantValue(call, undefined), each, index];
      return resultOn(engine, fn.node, call, { given: values, frame });
    }, start);
  }
  const results = returnedNodes(engine, fn.node).map((node) => engine.value(node));
  return joinValues(call, engine.text, [...first, ...results]);
}

/** `JSON.parse(JSON.stringify(x))` */
function parsed({ encoded }: Value, { arguments: given }: TSESTree.CallExpression) {
  return encoded?.how === 'json' && given.length === 1 ? encoded.value : undefined;
}

/** The letters of a text, or a list as it is. */
function listOf(engine: Engine, value: Value, call: TSESTree.CallExpression): Value {
  return isMixed(value) ? lettersOf(engine, call, value) : value;
}

/** `Object.fromEntries([['a', x]])` */
function fromEntries(
  { elements, complete }: Value,
  node: TSESTree.CallExpression,
): Value | undefined {
  const pairs = (elements ?? []).map((pair) => pair.elements ?? []);
  const properties = new Map<string, Value>();
  for (const [key, value] of pairs) {
    if (key?.constants?.length !== 1 || value === undefined) return undefined;
    properties.set(String(key.constants[0]), value);
  }
  if (properties.size === 0) return undefined;
  return { texts: [], type: 'object', properties, complete: complete === true, node };
}

/** `Object.assign({}, a, b)`: later ones replace earlier ones. */
function assigned(
  engine: Engine,
  call: TSESTree.CallExpression,
  frame: Frame | undefined,
): Value | undefined {
  const values = call.arguments.map((each) => engine.value(each, frame));
  if (values.every(({ properties }) => properties === undefined)) return undefined;
  const properties = new Map<string, Value>();
  for (const value of values) {
    if (value.complete !== true) {
      overlay(engine, properties, call, (key) => pick(engine, value, [key], call));
    }
    value.properties?.forEach((each, key) => properties.set(key, each));
  }
  const open = values.filter((value) => value.complete !== true);
  const rest = open.map((value) => value.rest ?? value);
  const more = rest.length === 0 ? {} : { rest: joinValues(call, engine.text, rest) };
  return {
    texts: [],
    type: 'object',
    properties,
    complete: open.length === 0,
    ...more,
    node: call,
  };
}
