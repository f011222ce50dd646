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
    ['a computed key', `${shell} const k = 'go'; const o = { [k]: shell.run }; o[k](x);`],
    ['a getter', `${shell} const o = { get go() { return shell.run; } }; o.go(x);`],
    ['Object.assign', `${shell} const o = Object.assign({}, { go: shell.run }); o.go(x);`],
    [
      'a parameter of a constructor',
      `${shell} class A { constructor(r) { this.r = r; } go(y) { this.r(x); } } new A(shell.run).go();`,
    ],
    ['a map', `${shell} const m = new Map(); m.set('go', shell.run); m.get('go')(x);`],
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

const sent = (body: string) =>
  uses(`import { run } from 'toy-shell'; export const f = (x) => { ${body} };`).join('\n');

describe('knows the text of', () => {
  it.each([
    ['a promise', `Promise.resolve('a ' + x).then((t) => run(t));`],
    ['a callback of a promise', `run(await Promise.resolve(x).then((t) => 'a ' + t));`],
    ['a generator', `function* g() { yield 'a ' + x; } for (const t of g()) run(t);`],
    ['a replaced mark', `run('a %'.replace('%', x));`],
    ['a replaced expression', `run('a {b}'.replace(/\\{b\\}/g, x));`],
    ['a list that is reduced', `run(['a ', x].reduce((p, q) => p + q));`],
    ['a list that is mapped to itself', `run(['a ', x].map((p) => p).join(''));`],
    ['a list that is shifted', `const l = []; l.push('a ' + x); run(l.shift());`],
    ['JSON and back', `run(JSON.parse(JSON.stringify('a ' + x)));`],
    ['Object.assign', `run(Object.assign({}, { c: 'b' }, { c: 'a ' + x }).c);`],
  ])('%s', (_what, body) => {
    const isAsync = body.includes('await');
    const line = isAsync
      ? uses(`import { run } from 'toy-shell'; export const f = async (x) => { ${body} };`).join()
      : sent(body);
    expect(line).toMatch(/^toy-shell\.run: a \{.*: exposed\}$/);
  });
});

it.each([
  `function of(t) { return Object.getPrototypeOf(t).constructor; } of(class {})(x);`,
  `function _get(t) { return (_get = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : (t) => t.__proto__), _get(t); } Reflect.construct(o, [], _get(this).constructor);`,
])('the constructor of what is not known is not Function: %s', (code) => {
  expect(uses(code)).toEqual([]);
});

it.each([
  `Reflect.get(globalThis, 'eval')(x);`,
  `Function.prototype.constructor(x);`,
  `const { constructor: F } = () => {}; F(x);`,
])('finds the evaluator in %s', (code) => {
  expect(uses(code)).toHaveLength(1);
});

it('knows what destructuring and delete leave of an object', () => {
  const program = (body: string) => uses(`import { run } from 'toy-shell'; ${body}`).join();
  expect(
    program(
      `const o = { a: 'x', b: y }; const { b, ...rest } = o; run(Object.keys(rest).join(' '));`,
    ),
  ).toBe('toy-shell.run: a');
  expect(program(`const o = { a: 'x', b: y }; delete o.b; run(Object.keys(o).join(' '));`)).toBe(
    'toy-shell.run: a',
  );
});

it('knows the methods of a text that comes from outside', () => {
  const code = `import web from 'toy-web'; import { run } from 'toy-shell';
    web().get('/', (req) => { run(req.query.name.replace(/[\\r\\n]/g, '')); });`;
  expect(uses(code).join()).toMatch(/untrusted .*log-line/);
});

it.each([
  `class A { static go; static { A.go = run; } } A.go('a');`,
  `class A { static go; set() { A.go = run; } } A.go('a');`,
  `class A { static set() { A.go = run; } } A.go('a');`,
])('what a class gives to itself by its name: %s', (code) => {
  expect(uses(`import { run } from 'toy-shell'; ${code}`)).toContain('toy-shell.run: a');
});
