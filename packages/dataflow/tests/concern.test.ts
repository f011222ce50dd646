import { expect, it } from 'vitest';
import { canBringRemote, canReachSinks } from './toy.js';

it.for([
  `/** @param {Function} next Calls eval. */ export function a(next) { next(); }`,
  `export const eval_ = 1;`,
  `function run(process) { process.stdout.write('a'); }`,
  `export const isFunction = (x) => x instanceof Function.prototype.toString;`,
])('asks nothing more of %s', (code) => {
  expect(canReachSinks(code)).toBe(false);
});

it.for([
  `eval('1');`,
  `const { call } = eval;`,
  `eval.call(null, '1');`,
  `export const f = [eval];`,
  `globalThis.eval('1');`,
  `const all = window; all.eval('1');`,
  `import { run } from 'toy-shell';`,
  `(() => {}).constructor('1')();`,
])('looks into %s', (code) => {
  expect(canReachSinks(code)).toBe(true);
});

it.for([
  // It looks like what is given nothing, and not like a handler.
  `eval('1'); export function plain(name) { return name; }`,
  `eval('1'); export const isPage = typeof toyPage === 'object';`,
  `eval('1'); export const name = toyPage && toyPage.name;`,
])('is told that nothing comes from outside in %s', (code) => {
  expect(canBringRemote(code)).toBe(false);
});

it.for([
  `eval('1'); export function handle(request) { return request.query; }`,
  `eval('1'); export const page = toyPage || {};`,
  `eval('1'); export const address = typeof toyPage && toyPage.address;`,
])('is told that something can come from outside in %s', (code) => {
  expect(canBringRemote(code)).toBe(true);
});
