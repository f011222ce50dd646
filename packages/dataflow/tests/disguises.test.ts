import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

describe('what the language offers to hide a name', () => {
  it.each([
    `(() => {}).constructor(x);`,
    `[].constructor.constructor(x);`,
    `Object.getPrototypeOf(async function () {}).constructor(x);`,
    `window['Fun' + 'ction'](x);`,
  ])('%s', (code) => {
    expect(uses(code)).not.toEqual([]);
  });

  it.each([
    `class A { constructor() {} }`,
    `a.constructor(x);`,
    `a.constructor.name;`,
    `const has = Function.call.bind(Object.prototype.hasOwnProperty); has(a, b);`,
    `const slice = Function.prototype.call.bind(Array.prototype.slice); slice(a);`,
    `window[key] = 1;`,
  ])('is not in %s', (code) => {
    expect(uses(code)).toEqual([]);
  });
});
