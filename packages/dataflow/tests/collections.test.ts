import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

const shell = `import { run } from 'toy-shell';`;

describe('a function is followed through', () => {
  it.each([
    ['a list, pushed', `const l = []; l.push(run); l[0](x);`],
    ['a list, spliced in', `const l = [1]; l.splice(0, 0, run); l[0](x);`],
    ['at', `[run].at(-1)(x);`],
    ['pop', `const l = [run]; l.pop()(x);`],
    ['find', `[run].find(() => true)(x);`],
    ['slice', `const [f] = [1, run].slice(1); f(x);`],
    ['concat of a list', `[].concat([run])[0](x);`],
    ['concat of a function', `[].concat(run)[0](x);`],
    ['flat', `[[run]].flat()[0](x);`],
    ['sort', `[run].sort()[0](x);`],
    ['a spread', `const l = [...[1, run]]; l[1](x);`],
    ['rest elements', `const [, ...rest] = [1, run]; rest[0](x);`],
    ['rest arguments', `function f(...l) { l[1](x); } f(1, run);`],
    ['arguments', `function f() { arguments[1](x); } f(1, run);`],
    ['Array.of', `Array.of(run)[0](x);`],
    ['Array.from', `Array.from([run])[0](x);`],
    ['Array.from with a callback', `Array.from([run], (f) => f(x));`],
    ['forEach', `[run].forEach((f) => f(x));`],
    ['what map makes', `[1].map(() => run)[0](x);`],
    ['reduce', `[1, run].reduce((_, f) => f(x));`],
    ['an iterator', `[run].values().next().value(x);`],
    ['the symbol of the iterator', `[run][Symbol.iterator]().next().value(x);`],
    ['a generator', `function* g() { yield run; } const [f] = g(); f(x);`],
    ['a generator of another', `function* g() { yield* [run]; } for (const f of g()) f(x);`],
    ['a set', `const [f] = new Set([run]); f(x);`],
    ['a set, added', `const s = new Set(); s.add(run); for (const f of s) f(x);`],
    ['a map', `const m = new Map([['a', run]]); for (const [, f] of m) f(x);`],
    ['the values of a map', `const m = new Map().set('a', run); for (const f of m.values()) f(x);`],
    ['forEach of a map', `new Map([['a', run]]).forEach((f) => f(x));`],
    ['a weak map', `const k = {}; new WeakMap([[k, run]]).get(k)(x);`],
    ['Object.values', `Object.values({ a: run })[0](x);`],
    ['Object.entries', `for (const [, f] of Object.entries({ a: run })) f(x);`],
    ['Object.fromEntries', `Object.fromEntries([['a', run]]).a(x);`],
    ['Object.create', `Object.create({ a: run }).a(x);`],
    ['Object.create with properties', `Object.create(null, { a: { value: run } }).a(x);`],
    [
      'Object.defineProperty',
      `const o = {}; Object.defineProperty(o, 'a', { value: run }); o.a(x);`,
    ],
    [
      'a defined getter',
      `const o = {}; Object.defineProperty(o, 'a', { get: () => run }); o.a(x);`,
    ],
    ['a later Object.assign', `const o = {}; Object.assign(o, { a: run }); o.a(x);`],
    ['__proto__', `({ __proto__: { a: run } }).a(x);`],
    ['an unknown key', `const o = {}; o[k] = run; o.a(x);`],
    ['throw', `try { throw run; } catch (f) { f(x); }`],
    [
      'a function that throws',
      `const t = () => { throw { f: run }; }; try { t(); } catch ({ f }) { f(x); }`,
    ],
    ['a proxy', `new Proxy(run, {})(x);`],
    ['a proxy that gets', `new Proxy({}, { get: () => run }).a(x);`],
    ['a promise', `(await new Promise((resolve) => resolve(run)))(x);`],
    ['a rejection', `Promise.reject(run).catch((f) => f(x));`],
    [
      'a function that calls back',
      `const go = (l, f) => { for (const a of l) f(a); }; go([run], (f) => f(x));`,
    ],
  ])('%s', (_what, code) => {
    expect(uses(`${shell} ${code}`, 'typescript')).toEqual(['toy-shell.run: {x: unknown}']);
  });
});

describe('a function is not found', () => {
  it.each([
    ['at another index', `const l = [log, run]; l[0](x);`],
    ['before a spread', `const l = [log, ...[run]]; l[0](x);`],
    ['at another index of the rest', `const [, ...rest] = [run, log, run]; rest[0](x);`],
    ['after the first elements', `const l = [run, log].slice(1); l[0](x);`],
    ['in another list', `const l = [], k = []; l.push(run); k[0](x);`],
    ['under another name', `const o = Object.defineProperty({}, 'a', { value: run }); o.b(x);`],
    ['among keys', `const m = new Map([[run, log]]); m.get(run)(x);`],
    ['in another argument', `function f(g, ...l) { l[0](x); } f(run, log);`],
    ['where nothing is thrown', `try { run('a'); } catch (f) { f(x); }`],
  ])('%s', (_what, code) => {
    expect(uses(`${shell} ${code}`, 'typescript').filter((line) => line.includes('x'))).toEqual([]);
  });

  it('in a list that holds itself', () => {
    const code = `let l = [run]; l = l.concat(l); l.push(l, l[0]); const o = Object.fromEntries(Object.entries(l)); o.a.b.c(x);`;
    expect(uses(`${shell} ${code}`, 'typescript')).toEqual([]);
  });
});
