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
    [
      'a list in a field',
      `class A { l = []; add(f) { this.l.push(f); } go() { this.l.forEach((f) => f(x)); } } new A().add(run);`,
    ],
    ['a static block', `class A { static { this.r = run; } } A.r(x);`],
    ['an object that new returns', `function A() { return { r: run }; } new A().r(x);`],
    ['a spread of arguments', `function f(a, g) { g(x); } f(...[1, run]);`],
    ['a setter', `const o = { set f(f) { f(x); } }; o.f = run;`],
    ['a setter of a class', `class A { set f(f) { f(x); } } const a = new A(); a.f = run;`],
    ['an argument of a timer', `setTimeout((f) => f(x), 0, run);`],
    ['an emitter', `const e = make(); e.on('go', (_, f) => f(x)); e.emit('go', 1, run);`],
    [
      'an event',
      `const e = new EventTarget(); e.addEventListener('go', ({ detail }) => detail(x)); e.dispatchEvent(new CustomEvent('go', { detail: run }));`,
    ],
    ['a weak reference', `new WeakRef(run).deref()(x);`],
    ['a group', `Object.groupBy([run], () => 'a').a[0](x);`],
    ['a promise', `(await new Promise((resolve) => resolve(run)))(x);`],
    ['a rejection', `Promise.reject(run).catch((f) => f(x));`],
    [
      'a function that calls back',
      `const go = (l, f) => { for (const a of l) f(a); }; go([run], (f) => f(x));`,
    ],
  ])('%s', (_what, code) => {
    const lines = uses(`${shell} ${code}`, 'typescript');
    expect(lines.filter((line) => !line.startsWith('escape'))).toEqual([
      'toy-shell.run: {x: unknown}',
    ]);
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
    ['in another event', `const e = make(); e.on('go', (f) => f(x)); e.emit('come', run);`],
    [
      'in the event of another',
      `const e = make(), d = make(); e.on('go', (f) => f(x)); d.emit('go', run);`,
    ],
    ['in the setter of another', `const o = { set f(f) { f(x); } }, p = {}; p.f = run;`],
    [
      'in the list of another class',
      `class A { l = []; add(f) { this.l.push(f); } } class B { l = []; go(y) { this.l[0](y); } } new A().add(run); new B().go(x);`,
    ],
    ['where nothing is thrown', `try { run('a'); } catch (f) { f(x); }`],
  ])('%s', (_what, code) => {
    expect(uses(`${shell} ${code}`, 'typescript').filter((line) => line.includes('x'))).toEqual([]);
  });

  it('in a list that holds itself', () => {
    const code = `let l = [run]; l = l.concat(l); l.push(l, l[0]); const o = Object.fromEntries(Object.entries(l)); o.a.b.c(x);`;
    expect(uses(`${shell} ${code}`, 'typescript')).toEqual([]);
  });
});

describe('a class that extends a dangerous one', () => {
  it.each([
    `class F extends Function {} new F(x);`,
    `class F extends Function { constructor(c) { super(c); } } new F(x);`,
    `Reflect.construct(class extends Function {}, [x]);`,
    `const over = (c) => class extends c {}; class F extends over(Function) {} new F(x);`,
  ])('%s', (code) => {
    expect(uses(code)).toHaveLength(1);
  });

  it.each([
    `class F extends Function { constructor() { other(); } } new F(x);`,
    `const over = (c) => class extends c {}; class F extends over(Object) {} over(Function); new F(x);`,
  ])('is not %s', (code) => {
    expect(uses(code).filter((line) => !line.startsWith('escape'))).toEqual([]);
  });
});

describe('a spread of unknown length', () => {
  it.each([
    [`const l = ['-c', ...more, x]; run(l[1]);`, '{l[1]: unknown}'],
    [`const l = ['-c', ...['b'], x]; run(l[2]);`, '{l[2]: unknown}'],
    [`const [, ...rest] = ['a', 'b', x]; run(rest[0]);`, 'b'],
    [`const l = ['a', , 'c']; run(l[2]);`, 'c'],
  ])('%s', (code, text) => {
    expect(uses(`${shell} ${code}`)).toEqual([`toy-shell.run: ${text}`]);
  });
});

describe('a function of a module whose name is not known', () => {
  it('can be each of them', () => {
    expect(uses(`import * as s from 'toy-shell'; s[k](x);`)).toContain(
      'toy-shell.run: {x: unknown}',
    );
  });
});

describe('what leaves the file', () => {
  it.each([
    [`export { f }; const f = run;`, ['escape toy-shell.run: run']],
    [`export const l = [run];`, ['escape toy-shell.run: run']],
    [`const o = {}; o.run = run; module.exports = o;`, ['escape toy-shell.run: run']],
    [`let f; f = run; export { f };`, ['escape toy-shell.run: f']],
    // Kept for others, and read as a value only
    [
      `class A { constructor(f) { this.f = f; } } export const a = new A(run);`,
      ['escape toy-shell.run: run'],
    ],
    [
      `class A { constructor(f) { this.f = f; } get() { return this.f; } } export const a = new A(run);`,
      ['escape toy-shell.run: run'],
    ],
    [
      `class A { constructor(f) { this.f = f; run('a'); } } new A(run);`,
      ['toy-shell.run: a', 'escape toy-shell.run: run'],
    ],
    [`new Other(run);`, ['escape toy-shell.run: run']],
  ])('is told once: %s', (code, lines) => {
    expect(uses(`${shell} ${code}`)).toEqual(lines);
  });

  it.each([
    ['a field', `class A { constructor(f) { this.f = f; } go() { this.f(x); } } new A(run);`],
    [
      'a private field',
      `class A { #f; constructor(f) { this.#f = f; } go() { this.#f(x); } } new A(run);`,
    ],
    [
      'a name for it',
      `class A { constructor(f) { this.f = f; } go() { const f = this.f; f(x); } } new A(run);`,
    ],
    ['the constructor', `class A { constructor(f) { f(x); } } new A(run);`],
    [
      'a class in a variable',
      `const A = class { constructor(f) { this.f = f; } go() { this.f(x); } }; new A(run);`,
    ],
    [
      'the class itself',
      `class A { static make() { return new A(run); } constructor(f) { this.f = f; } go() { this.f(x); } } export { A };`,
    ],
  ])('is not what a class calls: %s', (_, code) => {
    expect(uses(`${shell} ${code}`)).toEqual(['toy-shell.run: {x: unknown}']);
  });
});
