import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

const run = (body: string) =>
  uses(`import { run } from 'toy-shell';\nexport function f(x) {\n${body}\n}`).map((line) =>
    line.replace('toy-shell.run: ', ''),
  );

describe('a function in other hands is given', () => {
  it.each([
    ['all its arguments', `function g() { run(arguments[0]); } g('ls ' + x);`],
    ['what bind gives', `function g(a) { run(a); } g.bind(null, 'ls ' + x)();`],
    ['what is given after bind', `function g(a) { run(a); } const h = g.bind(null); h('ls ' + x);`],
    ['what apply gives', `function g(a) { run(a); } g.apply(null, ['ls ' + x]);`],
    [
      'what is given to a method of an object after bind',
      `const o = { go(a) { run(a); }, all() { const self = this; self.go.bind(self)('ls ' + x); } }; o.all();`,
    ],
    [
      'what call gives to a method of a class',
      `class A { go(a) { run(a); } all() { this.go.call(this, 'ls ' + x); } } new A().all();`,
    ],
    [
      'what apply gives to a method of a prototype',
      `function A() {} A.prototype.go = function (a) { run(a); }; A.prototype.all = function () { this.go.apply(this, ['ls ' + x]); };`,
    ],
    [
      'what a function passes to its parameter',
      `const each = (list, f) => { for (const one of list) f(one); }; each(['ls ' + x], (a) => run(a));`,
    ],
    [
      'what the function around it is given',
      `const around = (f) => (...list) => f(...list); const g = around((a) => run(a)); g('ls ' + x);`,
    ],
    [
      'what is passed to a method of a prototype',
      `function A() {} A.prototype.go = function (a) { run(a); }; new A().go('ls ' + x);`,
    ],
    [
      'the rest of what a made function is given',
      `const make = () => (...list) => run(list[0]); const g = make(); g('ls ' + x);`,
    ],
    [
      'what a method puts into a list',
      `class A { list = []; add(a) { this.list.push(a); return this; } go() { run(this.list.join()); } } new A().add('ls ' + x).go();`,
    ],
    [
      'what is put into the list of an object',
      `const o = { list: [] }; o.list.push('ls ' + x); run(o.list.join());`,
    ],
    [
      'what a class gives to the constructor of the one it extends',
      `class A { constructor(a) { this.a = a; } } class B extends A { constructor(x) { super('ls ' + x); } } run(new B(x).a);`,
    ],
    [
      'what makes a class without a constructor of its own',
      `class A { constructor(a) { this.a = a; } } class B extends A {} run(new B('ls ' + x).a);`,
    ],
    [
      'what an inherited method keeps that gives the object itself',
      `class A { set(a) { this.a = a; return this; } } class B extends A { go() { run(this.a); } } new B().set('ls ' + x).go();`,
    ],
    [
      'what is written to a field from outside',
      `class A { a = 'ls ' + x; } const a = new A(); a.a = 'ls ' + x; run(a.a);`,
    ],
    ['what String makes of each', `run(['ls', x].map(String).join(' '));`],
    ['what is written to a setter', `const o = { set a(a) { run(a); } }; o.a = 'ls ' + x;`],
    ['elements of a list', `Array.from(['ls ' + x], (a) => run(a));`],
    ['what a promise is rejected with', `Promise.reject('ls ' + x).catch((a) => run(a));`],
    ['what is thrown', `try { throw 'ls ' + x; } catch (a) { run(a); }`],
    [
      'what an event holds',
      `const e = make(); e.on('go', (a) => run(a)); e.emit('go', 'ls ' + x);`,
    ],
    [
      'the detail of an event',
      `const e = new EventTarget(); e.addEventListener('go', ({ detail }) => run(detail)); e.dispatchEvent(new CustomEvent('go', { detail: 'ls ' + x }));`,
    ],
  ])('%s: %s', (_what, body) => {
    expect(run(body).join('\n')).toMatch(/^ls \{x: exposed\}/);
  });
});

describe('a function in other hands is not given', () => {
  it.each([
    [
      'what another argument is',
      `function g(a, b) { run(b); } const h = g.bind(null, 'ls ' + x); h('a');`,
    ],
    [
      'what a method of another object is given',
      `const o = { go(a) { run(a); } }, p = { go(a) {} }; p.go.bind(p)('ls ' + x); p.go.call(p, 'ls ' + x); o.go('ls');`,
    ],
    [
      'what another event holds',
      `const e = make(); e.on('go', (a) => run(a)); e.emit('on', 'ls ' + x);`,
    ],
    [
      'what another object says',
      `const e = make(), d = make(); e.on('go', (a) => run(a)); d.emit('go', 'ls ' + x);`,
    ],
    [
      'what another setter is given',
      `const o = { set a(a) { run(a); }, set b(b) {} }; o.b = 'ls ' + x;`,
    ],
  ])('%s: %s', (_what, body) => {
    expect(run(body).join('\n')).not.toMatch(/x/);
  });

  it('only what this file passes to it', () => {
    expect(run(`function g(a) { run(a); } g('ls'); other(g);`)).toEqual(['ls | {a: unknown}']);
  });
});

it('of a field that a class gives nothing, what others set it to is not known', () => {
  expect(run(`class A { a; } const a = new A(); a.a = 'ls'; run(a.a);`)).toEqual([
    'ls | {a.a: unknown}',
  ]);
});
