import { expect, it } from 'vitest';
import { stepsOf, uses } from './toy.js';

const shell = `import { run, quote, format, promisify, start } from 'toy-shell';`;

it.for([
  [`import { run } from 'node:toy-shell'; run('ls');`, 'toy-shell.run: ls'],
  [`import { run as r } from 'toy-shell'; r('ls');`, 'toy-shell.run: ls'],
  [`import * as s from 'toy-shell'; s?.run('ls');`, 'toy-shell.run: ls'],
  [`import s from 'toy-shell'; s['run']('ls');`, 'toy-shell.run: ls'],
  [`const { run: r } = require('toy-shell'); r('ls');`, 'toy-shell.run: ls'],
  [`require('toy-shell').run('ls');`, 'toy-shell.run: ls'],
  [`const s = await import('toy-shell'); s.run('ls');`, 'toy-shell.run: ls'],
  [`import('toy-shell').then((s) => s.run('ls'));`, 'toy-shell.run: ls'],
  [
    `import { createRequire } from 'module'; createRequire(import.meta.url)('toy-shell').run('ls');`,
    'toy-shell.run: ls',
  ],
  [`process.getBuiltinModule('toy-shell').run('ls');`, 'toy-shell.run: ls'],
  [`${shell} const r = run; r('ls');`, 'toy-shell.run: ls'],
  [`${shell} run.call(null, 'ls');`, 'toy-shell.run: ls'],
  [`${shell} run.apply(null, ['ls']);`, 'toy-shell.run: ls'],
  [`${shell} run.bind(null, 'ls')();`, 'toy-shell.run: ls'],
  [`${shell} Reflect.apply(run, null, ['ls']);`, 'toy-shell.run: ls'],
  [`${shell} const r = promisify(run); await r('ls');`, 'toy-shell.run: ls'],
  [`${shell} const o = { r: run }; o.r('ls');`, 'toy-shell.run: ls'],
  [`${shell} class A { #r = run; go() { this.#r('ls'); } }`, 'toy-shell.run: ls'],
  [`${shell} (process.x ?? run)('ls');`, 'toy-shell.run: ls'],
  [`require('toy-shell/global'); run('ls');`, 'toy-shell/global.run: ls'],
  [`import 'toy-shell/global'; run('ls');`, 'toy-shell/global.run: ls'],
  [`(0, eval)('1');`, 'eval: 1'],
  [`globalThis.eval('1');`, 'eval: 1'],
  [`new Function('return 1');`, 'Function: return 1'],
  [`import { Pool } from 'toy-db'; new Pool().query('select');`, 'toy-db.Pool.query: select'],
  [
    `import { createPool } from 'toy-db'; createPool().query({ text: 'select' });`,
    'toy-db.Pool.query: ',
  ],
  [
    `import { Pool } from 'toy-db'; const p = new Pool(); p.connect((e, c) => c.query('x'));`,
    'toy-db.Client.query: x',
  ],
  [
    `import { Pool } from 'toy-db'; class D extends Pool { f() { this.query('x'); } }`,
    'toy-db.Pool.query: x',
  ],
])('resolves %s', ([code, line]) => {
  expect(uses(code ?? '')).toEqual([line]);
});

it.for([
  [
    `import type { Pool } from 'toy-db'; class R { constructor(private db: Pool) {} f() { this.db.query('x'); } }`,
    'toy-db.Pool.query: x',
  ],
  [
    `import type { Pool } from 'toy-db'; export const f = (db: Pool) => db.query('x');`,
    'toy-db.Pool.query: x',
  ],
  [
    `import type { Pool } from 'toy-db'; interface Deps { db: Pool } export const f = ({ db }: Deps) => db.query('x');`,
    'toy-db.Pool.query: x',
  ],
  [`import s = require('toy-shell'); (s as any).run!('ls');`, 'toy-shell.run: ls'],
  [
    `${shell} function f(n: number) { run(\`a \${n}\`); } setup(f);`,
    'toy-shell.run: a {n: number}',
  ],
  [`${shell} enum E { A = 'a', B = 'b' } run(E.A);`, 'toy-shell.run: a'],
])('resolves TypeScript %s', ([code, line]) => {
  expect(uses(code ?? '', 'typescript')).toEqual([line]);
});

it.for([
  [`run('a' + 'b')`, 'ab'],
  ['const c = "x"; run(`a ${c}`)', 'a x'],
  ['run(`a ${b}`)', 'a {b: unknown}'],
  [`let q = 'a'; q += b; run(q)`, 'a{b: unknown}'],
  [`let q = 'a'; q = 'b'; run(q)`, 'b'],
  [`let q; if (c) q = 'a'; else q = 'b'; run(q)`, 'a | b'],
  [`run(c ? 'a' : 'b')`, 'a | b'],
  [`const l = ['a']; l.push(b); run(l.join(' '))`, 'a {b: unknown}'],
  [`run('a'.concat(b))`, 'a{b: unknown}'],
  ['run(String.raw`\\a`)', '\\a'],
  [`const M = { x: 'a', y: 'b' }; run(M[k])`, 'a | b'],
  [`function f(n) { run('$' + (n.length + 1)); } setup(f)`, '${n.length + 1: number}'],
  ['run(`a ${Number(b)}`)', 'a {Number(b): number}'],
  ['run(`a ${b.length}`)', 'a {b.length: number}'],
  ['run(`a ${quote(b)}`)', 'a {quote(b): unknown shell-word}'],
  ['const q = (x) => quote(x); run(`a ${q(b)}`)', 'a {quote(x): unknown shell-word}'],
  [`run(format('a %s', b))`, 'a {b: unknown}'],
  ['import c from "./c.js"; run(`a ${c.x}`)', 'a {c.x: internal}'],
  [`function f(x) { if (!['a', 'b'].includes(x)) return; run(x); } setup(f)`, 'a | b'],
  [`function f(x) { if (x === 'a') run(x); } setup(f)`, 'a'],
  [`function f(x) { switch (x) { case 'a': run(x); } } setup(f)`, 'a'],
  [`export function f(x) { run(x); }`, '{x: exposed}'],
  [`export function f(x) { run(x); } f(toyPage.address);`, '{x: untrusted}'],
  [`export function f(x) { run(x); } f('ls');`, '{x: exposed}'],
  [`export function f(x) { run(x); } f('ls ' + y);`, '{x: exposed}'],
  [
    `export function f(x) { run(x); } export const g = (y) => f('ls ' + y);`,
    'ls {y: exposed} | {x: exposed}',
  ],
  // No more than can be told apart
  [
    `export function f(x) { run(x); } export const g = (y) => [f('a ' + y), f('b ' + y), f('c ' + y), f('d ' + y)];`,
    'a {y: exposed} | b {y: exposed} | c {y: exposed} | {x: exposed}',
  ],
  [
    `import web from 'toy-web'; web().get('/', (q) => { const { id } = q.query; run(id); })`,
    '{id: untrusted}',
  ],
  [
    `import web from 'toy-web'; web().get('/', (q) => run(\`a \${q.query.id}\`))`,
    'a {q.query.id: untrusted}',
  ],
])('traces %s', ([code, text]) => {
  const isImport = code?.startsWith('import');
  expect(uses(`${shell}\n${code ?? ''}`), String(isImport)).toEqual([`toy-shell.run: ${text}`]);
});

it('reports a local wrapper at its calls', () => {
  const code = `${shell}\nfunction sh(c) { run('x ' + c); }\nsh('a'); sh(b);`;
  expect(uses(code)).toEqual([
    'toy-shell.run via sh:2: x a',
    'toy-shell.run via sh:2: x {b: unknown}',
  ]);
});

it.for([
  `export { run } from 'toy-shell';`,
  `${shell} export { run };`,
  `${shell} module.exports = { run };`,
  `${shell} list.map(run);`,
  `${shell} export const r = promisify(run);`,
])('sees the escape %s', (code) => {
  expect(uses(code)).toHaveLength(1);
  expect(uses(code)[0]).toMatch(/^escape toy-shell\.run/);
});

it.for([
  `function run() {} run('ls');`,
  `/a/.exec('toy-shell');`,
  `import { other } from 'toy-shell'; other('ls');`,
  `const eval2 = 1; function f(eval_) { eval_('toy-shell'); }`,
])('leaves alone %s', (code) => {
  expect(uses(code)).toEqual([]);
});

it('is not afraid of long programs', () => {
  const sum = Array.from({ length: 3000 }, () => `'a'`).join('+');
  const aliases = Array.from({ length: 3000 }, (_, at) => `const a${at + 1} = a${at};`).join('');
  expect(uses(`${shell} run(${sum});`, 'espree')[0]).toHaveLength('toy-shell.run: '.length + 3000);
  expect(uses(`${shell} const a0 = run; ${aliases} a3000('x');`)).toEqual(['toy-shell.run: x']);
});

it.for([
  `${shell} let o = { r: run }; o = { ...o }; o.r('ls');`,
  `${shell} class A extends A {} new A().run('ls'); run('ls');`,
])('survives the cycle in %s', (code) => {
  expect(uses(code)).toContain('toy-shell.run: ls');
});

it('survives types that contain themselves', () => {
  const code = `${shell} type T = 'a' | T; function f(x: T, y: Readonly<T>) { run(x); y.z(); } setup(f);`;
  expect(uses(code, 'typescript')).toHaveLength(1);
});

it.for([
  [`import(x);`, 'import: {x: unknown}'],
  [`const load = require; load('./' + x);`, 'require: ./{x: unknown}'],
])('sees the module that %s loads', ([code = '', expected]) => {
  expect(uses(code)).toEqual([expected]);
});

it.for([`import('a'); require('b');`, `import x from 'y'; x();`])(
  'has no interest in %s',
  (code) => {
    expect(stepsOf(code)).toBe(0);
  },
);

it('knows the calls that made an object', () => {
  const code = `const log = require('toy-log')({ redact: 'a' }); const own = log.child({ redact: 'b' });
    class A { log = own; f() { this.log.info('x'); } }`;
  expect(uses(code)).toEqual(['toy-log.Logger.info: x < CallExpression(b) < CallExpression(a)']);
});

it.for([`use(a, (c) => run(c.text))`, `use(a, b, (c) => run(c.text), d)`])(
  'follows any argument of %s',
  (code) => {
    const [use] = uses(`${shell} const app = require('toy-web')(); app.${code};`);
    expect(use).toContain('c.text: untrusted');
  },
);
