import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

describe('what the language offers to hide a name', () => {
  it.each([
    `(() => {}).constructor(x);`,
    `[].constructor.constructor(x);`,
    `Object.getPrototypeOf(async function () {}).constructor(x);`,
    `window['Fun' + 'ction'](x);`,
    `const g = globalThis; g['ev' + 'al'](x);`,
    `Object.getOwnPropertyDescriptor(globalThis, 'ev' + 'al').value(x);`,
    `Object.getOwnPropertyDescriptors(globalThis).eval.value(x);`,
    `[].map.constructor(x)();`,
    `'a'.at.constructor(x)();`,
    `const c = 'constructor'; [][c][c](x);`,
    `(class {}).constructor(x);`,
    `document.defaultView.eval(x);`,
    `module['req' + 'uire']('toy-' + 'shell').run(x);`,
    `process.mainModule.require('toy-shell').run(x);`,
    `module.constructor._load('toy-shell').run(x);`,
    `import M from 'module'; M._load('toy-shell').run(x);`,
    `arguments[1]('toy-shell').run(x);`,
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
    `'a'.length.constructor(x);`,
    `[a].map(b).constructor(x);`,
    // What is left of `&&` is only there when it is falsy.
    `const types = eval && lib.types; types(x);`,
  ])('is not in %s', (code) => {
    expect(uses(code)).toEqual([]);
  });
});
