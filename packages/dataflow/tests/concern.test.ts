import { expect, it } from 'vitest';
import { canReachSinks } from './toy.js';

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
