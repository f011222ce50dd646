import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../ast.js';
import type { Engine } from '../engine.js';
import type { Frame } from '../frame.js';
import { returnedNodes } from './calls.js';
import { all, collection, pairs, some } from './collections.js';
import type { Denotation, Method, Part } from './denotation.js';
import { member } from './members.js';

export interface Given {
  readonly nodes: readonly Node[];
  readonly frame: Frame | undefined;
}

type Way = (engine: Engine, list: Denotation, given: Given) => readonly Denotation[];

const element: Way = (engine, list) => member(engine, [list], '*');
const sameElements: Way = (_engine, list) => [collection([some([list], undefined)])];
const withGiven: Way = (_engine, list, { nodes, frame }) => [
  collection([some([list], undefined), ...nodes.flatMap((node) => added(node, frame))]),
];

/** What the methods give, as far as it can be called or has members. */
const ways: Readonly<Record<string, Way>> = {
  at: (engine, list, { nodes, frame }) => {
    const index = nodes[0] === undefined ? undefined : engine.value(nodes[0], frame).constants;
    const isKnown = index?.every((each) => typeof each === 'number' && each >= 0) === true;
    return (isKnown ? index : ['*']).flatMap((each) => member(engine, [list], String(each)));
  },
  pop: element,
  shift: element,
  find: element,
  findLast: element,
  deref: element,
  get: (engine, list) => (isMap(list) ? valuesOf(engine, list) : []),
  slice: (engine, list, given) => {
    const [first, ...others] = given.nodes;
    const from = first === undefined ? [0] : engine.value(first, given.frame).constants;
    const [start, ...more] = from ?? [];
    const isKnown = typeof start === 'number' && start >= 0 && more.length === 0;
    return isKnown && others.length === 0
      ? [collection([all([list], undefined, start)])]
      : sameElements(engine, list, given);
  },
  filter: sameElements,
  reverse: sameElements,
  toReversed: sameElements,
  sort: sameElements,
  toSorted: sameElements,
  splice: sameElements,
  copyWithin: sameElements,
  flat: (_engine, list) => [
    collection([some([list], undefined), some([list], undefined, ['*', '*'])]),
  ],
  concat: (_engine, list, { nodes, frame }) => [
    collection([all([list], undefined), ...nodes.flatMap((node) => joined(node, frame))]),
  ],
  toSpliced: withGiven,
  with: withGiven,
  fill: withGiven,
  add: withGiven,
  union: (_engine, list, { nodes, frame }) => [
    collection([some([list], undefined), ...nodes.map((node) => some(node, frame))]),
  ],
  set: (_engine, list, { nodes: [, value], frame }) => [
    collection(
      [some([list], undefined), ...(value === undefined ? [] : [pairs(value, frame, [])])],
      true,
    ),
  ],
  values: (engine, list, given) =>
    isMap(list)
      ? [collection([some([list], undefined, ['*', '1'])])]
      : sameElements(engine, list, given),
  entries: (_engine, list) => [
    collection([isMap(list) ? some([list], undefined) : pairs([list], undefined)]),
  ],
  next: (_engine, list) => [
    collection([{ key: 'value', source: [list], frame: undefined, path: ['*'] }]),
  ],
  map: (engine, _list, given) => [collection(made(engine, given, []))],
  flatMap: (engine, _list, given) => [
    collection([...made(engine, given, []), ...made(engine, given, ['*'])]),
  ],
  reduce: folded,
  reduceRight: folded,
};

/** Methods whose result says nothing; what they are given is kept in the list or only compared. */
const silent: ReadonlySet<string> = new Set(
  'push unshift includes indexOf lastIndexOf has delete forEach some every findIndex findLastIndex'.split(
    ' ',
  ),
);

/** Methods that call what they are given; which is another matter than keeping it. */
const calling: ReadonlySet<string> = new Set(
  'forEach map filter some every find findIndex findLast findLastIndex flatMap reduce reduceRight sort toSorted'.split(
    ' ',
  ),
);

export function isListMethod(name: string): boolean {
  return Object.hasOwn(ways, name) || silent.has(name);
}

export function isCalling({ name }: Method): boolean {
  return calling.has(name);
}

/** What calling a method of a list gives. */
export function methodResult(
  engine: Engine,
  { name, of }: Pick<Method, 'name' | 'of'>,
  given: Given,
): readonly Denotation[] {
  return Object.hasOwn(ways, name) ? (ways[name]?.(engine, of, given) ?? []) : [];
}

/** What a list passes to a callback of its method at a position. */
export function passedBy(
  engine: Engine,
  { name, of }: Method,
  call: TSESTree.CallExpression,
  at: number,
): readonly Denotation[] {
  if (!calling.has(name)) return [];
  const isFolding = name.startsWith('reduce');
  const first = isFolding ? call.arguments[1] : undefined;
  if (isFolding && at === 0 && first !== undefined) return engine.denote(first);
  const isElement =
    at === 0 || (at === 1 && (isFolding || name.endsWith('ort') || name === 'toSorted'));
  if (isElement) return isMap(of) ? valuesOf(engine, of) : member(engine, [of], '*');
  return at === (isFolding ? 3 : 2) ? [of] : [];
}

function isMap(list: Denotation): boolean {
  return list.kind === 'collection' && list.isMap === true;
}

function valuesOf(engine: Engine, map: Denotation): readonly Denotation[] {
  return member(engine, member(engine, [map], '*'), '1');
}

/** An argument that becomes an element. */
function added(node: Node, frame: Frame | undefined): Part {
  return node.type === 'SpreadElement' ? some(node.argument, frame) : some(node, frame, []);
}

/** An argument of `concat`: an element, or a list of them. */
function joined(node: Node, frame: Frame | undefined): readonly Part[] {
  const source = node.type === 'SpreadElement' ? node.argument : node;
  return [some(source, frame, []), some(source, frame)];
}

/** What callbacks return. */
function made(engine: Engine, { nodes: [callback], frame }: Given, path: readonly string[]) {
  const callbacks = callback === undefined ? [] : engine.denote(callback, frame);
  return callbacks.flatMap((each): readonly Part[] => {
    if (each.kind !== 'function') return [];
    return returnedNodes(engine, each.node).map((node) => some(node, each.frame, path));
  });
}

function folded(engine: Engine, _list: Denotation, given: Given): readonly Denotation[] {
  const [, first] = given.nodes;
  const results = made(engine, given, []).flatMap(({ source, frame }) =>
    'type' in source ? engine.denote(source, frame) : source,
  );
  return first === undefined ? results : [...engine.denote(first, given.frame), ...results];
}
