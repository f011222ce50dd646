import { expect, it } from 'vitest';
import { uses } from './toy.js';

const shell = `import { run } from 'toy-shell';`;

// Each is a limit of LIMITS.md. A failure here is good news: the limit is gone, remove it there too.
it.for([
  ['D6', `${shell} let s = 'a'; if (c) s += ' b'; run(s);`, ['toy-shell.run: a b']],
  ['D8', `${shell} export class A { c = 'ls'; go() { run(this.c); } }`, ['toy-shell.run: ls']],
  [
    'D11',
    `import web from 'toy-web'; ${shell} web().use((o) => { const u = new URL('http://a'); u.searchParams.set('c', o.text); run(u.searchParams.get('c')); });`,
    ["toy-shell.run: {u.searchParams.get('c'): unknown}"],
  ],
  [
    'D13',
    `${shell} function* g(x) { yield 'ls'; return x; } export const f = (x) => { const all = g(x); all.next(); run(all.next().value); };`,
    ['toy-shell.run: ls'],
  ],
  [
    'D14',
    `${shell} function f() { run(this.c); } f.call({ c: 'ls' });`,
    ['toy-shell.run: {this.c: unknown}'],
  ],
  [
    'D15',
    `import web from 'toy-web'; ${shell} web().use((o) => { o.own = 'ls'; }); web().use((o) => run(o.own));`,
    ['toy-shell.run: {o.own: unknown}'],
  ],
  [
    'D16',
    `${shell} const { promise, resolve } = Promise.withResolvers(); resolve('ls'); run(await promise);`,
    ['toy-shell.run: {promise: unknown}'],
  ],
  [
    'D16, of a store',
    `import { AsyncLocalStorage } from 'node:async_hooks'; ${shell} const store = new AsyncLocalStorage(); store.run('ls', () => run(store.getStore()));`,
    ['toy-shell.run: {store.getStore(): unknown}'],
  ],
  [
    'D16, of a function that is put together',
    `${shell} const compose = (...all) => (x) => all.reduce((y, each) => each(y), x); run(compose((x) => 'ls ' + x)('a'));`,
    ['toy-shell.run: {each(y): unknown}'],
  ],
  [
    'D17',
    `${shell} class A { constructor(o) { Object.assign(this, o); } } run(new A({ c: 'ls' }).c);`,
    ["toy-shell.run: {new A({ c: 'ls' }).c: unknown}"],
  ],
  [
    'D18',
    `${shell} export const f = (x) => { Promise.resolve(x).then(run); [x].forEach(run); };`,
    ['escape toy-shell.run: run', 'escape toy-shell.run: run'],
  ],
] as const)('%s: %s', ([, code, lines]) => {
  expect(uses(code)).toEqual(lines);
});

it('D12: what is added after two hundred expressions', () => {
  const adding = (count: number) => uses(`${shell} run('a'${' + -x'.repeat(count)});`)[0];
  expect(adding(200)).toMatch(/: number\}$/);
  expect(adding(201)).toMatch(/: unknown\}$/);
});
