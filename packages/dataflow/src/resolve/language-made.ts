import type { Engine } from '../engine.js';
import { all, collection, listed, named, pairs, some } from './collections.js';
import type { Denotation, Part } from './denotation.js';
import { texts } from './denote.js';
import { methodResult, type Given } from './list-methods.js';
import { member } from './members.js';
import { passedTo } from './parameters.js';

type Make = (engine: Engine, given: Given) => readonly Denotation[];

const elements: Make = (_engine, { nodes: [list], frame }) => [
  collection(list === undefined ? [] : [some(list, frame)]),
];
const inOrder: Make = (_engine, { nodes, frame }) => [collection(listed(nodes, frame))];
const anyOf: Make = (engine, { nodes: [list], frame }) =>
  list === undefined ? [] : member(engine, engine.denote(list, frame), '*');
const first: Make = (engine, { nodes: [node], frame }) =>
  node === undefined ? [] : engine.denote(node, frame);

/** What functions of the language put together. */
const calls: Readonly<Record<string, Make>> = {
  'Object.freeze': first,
  'Object.seal': first,
  structuredClone: first,
  'Promise.all': first,
  'Promise.allSettled': (_engine, { nodes: [list], frame }) => [
    collection(list === undefined ? [] : [{ ...some(list, frame), within: 'value' }]),
  ],
  'Promise.resolve': first,
  'Promise.reject': first,
  'Promise.race': anyOf,
  'Promise.any': anyOf,
  Array: inOrder,
  'Array.of': inOrder,
  'Array.from': (engine, given) => {
    const [list, callback] = given.nodes;
    if (list === undefined) return [];
    if (callback === undefined) return [collection([all(list, given.frame)])];
    const mapped = { nodes: [callback], frame: given.frame };
    return methodResult(engine, { name: 'map', of: collection([]) }, mapped);
  },
  'Object.values': elements,
  'Object.entries': (_engine, { nodes: [object], frame }) => [
    collection(object === undefined ? [] : [pairs(object, frame)]),
  ],
  'Object.fromEntries': (_engine, { nodes: [list], frame }) => [
    collection(list === undefined ? [] : [named(list, frame, ['*', '1'])]),
  ],
  'Object.assign': (engine, { nodes, frame }) =>
    nodes.flatMap((node) => engine.denote(node, frame)),
  'Object.setPrototypeOf': (engine, { nodes, frame }) =>
    nodes.slice(0, 2).flatMap((node) => engine.denote(node, frame)),
  'Object.create': defined,
  'Object.defineProperty': defined,
  'Object.defineProperties': defined,
  'Object.getOwnPropertyDescriptor': (engine, { nodes: [object, key], frame }) => {
    if (object === undefined || key === undefined) return [];
    const names = texts(engine, key, frame);
    const paths = names.length === 0 ? ['*'] : names;
    return [
      collection(paths.map((name) => ({ key: 'value', source: object, frame, path: [name] }))),
    ];
  },
  'Object.groupBy': (_engine, { nodes: [list], frame }) => [
    collection(list === undefined ? [] : [named([collection([some(list, frame)])], frame, [])]),
  ],
  'Object.getOwnPropertyDescriptors': (_engine, { nodes: [object], frame }) => [
    collection(object === undefined ? [] : [{ ...all(object, frame), within: 'value' }]),
  ],
};

/** What `new` makes of classes of the language. */
const constructions: Readonly<Record<string, Make>> = {
  Array: inOrder,
  Set: elements,
  Ref: inOrder,
  Map: (_engine, { nodes: [list], frame }) => [
    collection(list === undefined ? [] : [some(list, frame)], true),
  ],
  Promise: settled,
  // What has no trap of its own is done to the target.
  Proxy: (engine, { nodes: [target, traps], frame }) => {
    if (target === undefined || traps === undefined) return [];
    const got = collection([named(traps, frame, ['get', '()'])]);
    const called = member(engine, engine.denote(traps, frame), 'apply');
    return [...engine.denote(target, frame), got, ...called];
  },
};

/** Whether what is given to a function or class of the language is found in what it gives. */
export function isMaker(path: string): boolean {
  const name = path.replace(/^global\.(?:Weak(?=Map|Set|Ref))?/, '');
  return path !== name && (Object.hasOwn(calls, name) || Object.hasOwn(constructions, name));
}

/** What a function of the language gives; undefined when it is not one of these. */
export function madeByCall(engine: Engine, path: string, given: Given) {
  return made(calls, engine, path, given);
}

/** What `new` gives of a class of the language; undefined when it is not one of these. */
export function madeByNew(engine: Engine, path: string, given: Given) {
  return made(constructions, engine, path.replace(/\.Weak(?=Map|Set|Ref)/, '.'), given);
}

function made(
  makes: Readonly<Record<string, Make>>,
  engine: Engine,
  path: string,
  given: Given,
): readonly Denotation[] | undefined {
  if (!path.startsWith('global.')) return undefined;
  const name = path.slice('global.'.length);
  return Object.hasOwn(makes, name) ? makes[name]?.(engine, given) : undefined;
}

function defined(engine: Engine, given: Given): readonly Denotation[] {
  return [...first(engine, given), collection(definedParts(engine, given))];
}

/** What `Object.defineProperty(o, 'k', { value })`, `Object.create(o, { k: { value } })` and so on add. */
export function definedParts(
  engine: Engine,
  { nodes: [, second, third], frame }: Given,
): readonly Part[] {
  if (second === undefined) return [];
  if (third === undefined) return ways.map((path) => ({ ...all(second, frame), path }));
  const names = texts(engine, second, frame);
  const keys = names.length === 0 ? [undefined] : names;
  return keys.flatMap((key) => ways.map((path) => ({ key, source: third, frame, path })));
}

const ways = [['value'], ['get', '()']];

/** `new Promise((resolve, reject) => …)` */
function settled(engine: Engine, { nodes: [executor], frame }: Given): readonly Denotation[] {
  const executors = executor === undefined ? [] : engine.denote(executor, frame);
  return executors.flatMap((each) =>
    each.kind === 'function' ? [0, 1].flatMap((way) => passedTo(engine, each, way, 0)) : [],
  );
}
