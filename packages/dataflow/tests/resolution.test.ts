import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

const shell = `const shell = require('toy-shell');`;

/** Ways to the same function that programs take without meaning to hide it. */
describe('finds the function through', () => {
  it.each([
    ['a default of a module', `const s = require('toy-shell').default; s.run(x);`],
    ['a default of a dynamic import', `(await import('toy-shell')).default.run(x);`],
    [
      'what TypeScript emits',
      `const s_1 = __importDefault(require('toy-shell')); s_1.default.run(x);`,
    ],
    [
      'what tslib does',
      `const t = require('tslib'); const s = t.__importStar(require('toy-shell')); s.run(x);`,
    ],
    ['what esbuild emits', `var s = __toESM(require('toy-shell')); (0, s.run)(x);`],
    ['what Babel emits', `var _s = _interopRequireWildcard(require('toy-shell')); _s.run(x);`],
    ['a property that is given later', `${shell} const o = {}; o.go = shell.run; o.go(x);`],
    ['a property of exports', `${shell} exports.go = shell.run; exports.go(x);`],
    [
      'a field of a function for new',
      `${shell} function A() { this.s = shell; } A.prototype.go = function () { this.s.run(x); };`,
    ],
    [
      'a prototype that is an object',
      `${shell} function A() { this.s = shell; } A.prototype = { go() { this.s.run(x); } };`,
    ],
    [
      'a method of the prototype',
      `${shell} function A() {} A.prototype.r = shell.run; new A().r(x);`,
    ],
    ['a list of promises', `const [s] = await Promise.all([import('toy-shell')]); s.run(x);`],
  ])('%s', (_what, code) => {
    expect(uses(code, 'typescript').filter((line) => !line.startsWith('escape'))).toEqual([
      'toy-shell.run: {x: unknown}',
    ]);
  });

  it('super', () => {
    const code = `import { Pool } from 'toy-db'; class A extends Pool { f() { super.query(x); } }`;
    expect(uses(code)).toEqual(['toy-db.Pool.query: {x: unknown}']);
  });

  it('everything that a module exports', () => {
    expect(uses(`export * from 'toy-shell';`)).toEqual([
      `escape toy-shell.run: export * from 'toy-shell';`,
    ]);
  });
});
