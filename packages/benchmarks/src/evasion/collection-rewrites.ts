import { standIn, type Rewrite } from './rewrite.ts';

/** Rewrites that put the function or the object into a collection and take it out again. */
export const collectionRewrites: readonly Rewrite[] = [
  standIn('Object.values', (it) => `const [other] = Object.values({ it: ${it} });`, 'other'),
  standIn(
    'loop over Object.entries',
    (it) => `let other;\nfor (const [, each] of Object.entries({ it: ${it} })) other = each;`,
    'other',
  ),
  standIn(
    'Object.fromEntries',
    (it) => `const table = Object.fromEntries([['it', ${it}]]);`,
    'table.it',
  ),
  standIn(
    'Object.defineProperty',
    (it) => `const table = {};\nObject.defineProperty(table, 'it', { value: ${it} });`,
    'table.it',
  ),
  standIn('frozen object', (it) => `const table = Object.freeze({ it: ${it} });`, 'table.it'),
  standIn(
    'prototype of an object',
    (it) => `const table = Object.create({ it: ${it} });`,
    'table.it',
  ),
  standIn(
    'symbol as a key',
    (it) => `const key = Symbol();\nconst table = { [key]: ${it} };`,
    'table[key]',
  ),
  standIn('nested objects', (it) => `const table = { a: { b: { it: ${it} } } };`, 'table.a.b.it'),
  standIn(
    'nested destructuring with a default',
    (it) => `const { a: { it: other = ${it} } = {} } = {};`,
    'other',
  ),
  standIn('rest of an object', (it) => `const { a, ...rest } = { a: 1, it: ${it} };`, 'rest.it'),
  standIn('rest of an array', (it) => `const [, ...rest] = [1, ${it}];`, 'rest[0]'),
  standIn('pushed to an array', (it) => `const list = [];\nlist.push(${it});`, 'list[0]'),
  standIn('at of an array', (it) => `const list = [${it}];`, 'list.at(-1)'),
  standIn('pop of an array', (it) => `const list = [${it}];\nconst other = list.pop();`, 'other'),
  standIn('find in an array', (it) => `const other = [${it}].find(() => true);`, 'other'),
  standIn('Array.of', (it) => `const [other] = Array.of(${it});`, 'other'),
  standIn('concatenated arrays', (it) => `const [other] = [].concat([${it}]);`, 'other'),
  standIn(
    'Map with set',
    (it) => `const table = new Map();\ntable.set('it', ${it});`,
    "table.get('it')",
  ),
  standIn('Set', (it) => `const [other] = new Set([${it}]);`, 'other'),
  standIn(
    'WeakMap',
    (it) => `const key = {};\nconst table = new WeakMap([[key, ${it}]]);`,
    'table.get(key)',
  ),
  standIn('swap', (it) => `let a = ${it};\nlet b;\n[b, a] = [a, b];`, 'b'),
  standIn(
    'spliced into an array',
    (it) => `const list = [1];\nlist.splice(0, 1, ${it});`,
    'list[0]',
  ),
  standIn(
    'iterator of an array',
    (it) => `const other = [${it}][Symbol.iterator]().next().value;`,
    'other',
  ),
  standIn('values of a Map', (it) => `const [other] = new Map([['it', ${it}]]).values();`, 'other'),
  standIn(
    'weak reference',
    (it) => `const table = new WeakRef({ it: ${it} });`,
    'table.deref().it',
  ),
  standIn(
    'property descriptor',
    (it) => `const { value: other } = Object.getOwnPropertyDescriptor({ it: ${it} }, 'it');`,
    'other',
  ),
  standIn(
    'defined getter',
    (it) => `const table = Object.defineProperty({}, 'it', { get: () => ${it} });`,
    'table.it',
  ),
  standIn('__proto__', (it) => `const table = { __proto__: { it: ${it} } };`, 'table.it'),
  standIn(
    'grouped',
    (it) => `const { all: [other] } = Object.groupBy([${it}], () => 'all');`,
    'other',
  ),
  standIn(
    'proxy that gets',
    (it) => `const table = new Proxy({}, { get: () => ${it} });`,
    'table.it',
  ),
  standIn('proxy', (it) => `const other = new Proxy(${it}, {});`, 'other'),
];
