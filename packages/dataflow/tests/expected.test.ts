import { describe, expect, it } from 'vitest';
import { uses } from './toy.js';

const shell = `import { run } from 'toy-shell';`;
const web = `import web from 'toy-web'; const app = web(); ${shell}`;
const typed = `import type { Handler, Route, Request } from 'toy-web'; ${shell}`;

function found(code: string): readonly string[] {
  return uses(code, 'typescript').filter((line) => !line.startsWith('escape'));
}

/** Ways in which programs say that a function is a handler. */
describe('knows what a handler gets', () => {
  it.each([
    ['in an object', `${web} app.route({ handler: (r) => run(r.query) });`],
    ['as a method of an object', `${web} app.route({ handler(r) { run(r.query); } });`],
    ['in a list of objects', `${web} app.routes([{ handler: (r) => run(r.query) }]);`],
    ['in a list', `${web} app.get('/', [check, (r) => run(r.query)]);`],
    ['through a name', `${web} const h = (r) => run(r.query); app.get('/', h);`],
    [
      'through a name of the object',
      `${web} const o = { handler: (r) => run(r.query) }; app.route(o);`,
    ],
    ['as a choice', `${web} app.get('/', x ? (r) => run(r.query) : other);`],
    ['through bind', `${web} function h(r) { run(r.query); } app.get('/', h.bind(null));`],
    [
      'as a method of an instance',
      `${web} class A { h(r) { run(r.query); } } app.get('/', new A().h);`,
    ],
    [
      'as a bound method',
      `${web} class A { h(r) { run(r.query); } } const a = new A(); app.get('/', a.h.bind(a));`,
    ],
    [
      'as a bound method of a prototype',
      `${web} function A() { app.get('/', this.h.bind(this)); } A.prototype.h = function (r) { run(r.query); };`,
    ],
    [
      'as a method that is put on an object',
      `${web} const o = {}; o.h = (r) => run(r.query); app.get('/', o.h);`,
    ],
    ['as a member of an object', `${web} const o = { h(r) { run(r.query); } }; app.get('/', o.h);`],
    ['made by a function', `${web} const make = () => (r) => run(r.query); app.get('/', make());`],
    [
      'that a function wraps',
      `${web} const wrap = (f) => (r, s) => f(r, s); app.get('/', wrap((r, s) => run(r.query)));`,
    ],
    [
      'that an unknown function wraps',
      `${web} import wrap from 'x'; app.get('/', wrap((r, s) => run(r.query)));`,
    ],
    ['with more parameters', `${web} app.get('/', (e, r, s) => run(r.query));`],
    ['by the type of a variable', `${typed} const h: Handler = (r) => run(r.query);`],
    ['by the type of a field', `${typed} class A { h: Handler = (r) => run(r.query); }`],
    ['by satisfies', `${typed} const h = ((r) => run(r.query)) satisfies Handler;`],
    ['by the type of a result', `${typed} const make = (): Handler => (r) => run(r.query);`],
    ['by the type of a list', `${typed} const l: Route[] = [{ handler: (r) => run(r.query) }];`],
    ['by a function type', `${typed} const h: (r: Request) => void = (r) => run(r.query);`],
    [
      'by an interface',
      `${typed} interface Own { go(r: Request): void } const o: Own = { go: (r) => run(r.query) };`,
    ],
    ['by what a function gives', `${web} app.make(() => ({ handle: (r) => run(r.query) }));`],
    [
      'by what a function returns',
      `${web} app.make(() => { const o = { handle: go }; return o; function go(r) { run(r.query); } });`,
    ],
    ['by a property that is set', `${web} app.onrequest = (r) => run(r.query);`],
    ['by the names in a list', `${web} app.inject(['a', '$request', (a, r) => run(r.query)]);`],
    [
      'by names that are set',
      `${web} app.inject(go); go.$inject = ['$request']; function go(r) { run(r.query); }`,
    ],
    [
      'by the names of a class',
      `${web} class A { static $inject = ['$request']; constructor(r) { run(r.query); } } app.inject(A);`,
    ],
    [
      'by names set on a class',
      `${web} class A { constructor(r) { this.r = r; } go() { const { r } = this; run(r.query); } } A.$inject = ['$request']; app.inject(A);`,
    ],
    ['by the name of its export', `${shell} export const handle = (r) => run(r.query);`],
    [
      'by the name it is exported as',
      `${shell} function h(r) { run(r.query); } export { h as handle };`,
    ],
    ['by a property of exports', `${shell} exports.handle = (r) => run(r.query);`],
    [
      'by its name in all exports',
      `${shell} const handle = (r) => run(r.query); module.exports = { handle };`,
    ],
    ['by a property of all exports', `${shell} module.exports = { handle(r) { run(r.query); } };`],
    [
      'by its names and what it reads',
      `${shell} export default (req: any, res: any) => { const r = req; run(req.query); };`,
    ],
    [
      'by a decorator',
      `import { Req } from 'toy-web'; ${shell} class A { f(@Req() r) { run(r.query); } }`,
    ],
  ])('%s', (_what, code) => {
    expect(found(code)).toEqual([
      expect.stringMatching(/^toy-shell\.run: \{(?:r|req)\.query: untrusted\}$/),
    ]);
  });
});

describe('knows that a parameter is a source', () => {
  it.each([
    [
      'by a decorator',
      `import { Query } from 'toy-web'; ${shell} class A { f(@Query('x') x) { run(x); } }`,
    ],
    ['by the directive of its file', `'use toy'; ${shell} export async function f(x) { run(x); }`],
    ['by its directive', `${shell} const o = { f(x) { 'use toy'; run(x); } };`],
  ])('%s', (_what, code) => {
    expect(found(code)).toEqual(['toy-shell.run: {x: untrusted}']);
  });

  it('by its own name', () => {
    const code = `${web} app.inject(function ($request) { run($request.query); });`;
    expect(found(code)).toEqual(['toy-shell.run: {$request.query: untrusted}']);
  });

  it('unless a decorator makes a number of it', () => {
    const code = `import { Query, NumberPipe } from 'toy-web'; ${shell}
      class A { f(@Query('x', NumberPipe) x, @Query('y', new NumberPipe()) y) { run(x + y); } }`;
    expect(found(code)).toEqual(['toy-shell.run: {x + y: number}']);
  });
});

describe('does not take for a handler', () => {
  it.each([
    ['a function of another object', `${web} app.route({ other: (r) => run(r.query) });`],
    ['a function that only has the name', `${shell} function handle(r) { run(r.query); } handle;`],
    [
      'a function that only has the parameters',
      `${shell} const f = (req, res) => run(req.other); f;`,
    ],
    ['a function that only reads the same', `${shell} const f = (a, b) => run(a.query); f;`],
    ['the error of a handler for errors', `${web} app.get('/', (e, r, s) => run(e.query));`],
    [
      'a function with another name in the list',
      `${web} app.inject(['b', ($request) => run($request.query)]);`,
    ],
    [
      'a function that nothing is injected into',
      `${web} export function f($request) { run($request.query); }`,
    ],
    [
      'a class that is only handed over',
      `${web} class A { constructor(r) { run(r.query); } } app.get('/', A);`,
    ],
    [
      'a function of its own in a file of actions',
      `'use toy'; ${shell} function f(x) { run(x.query); } f;`,
    ],
  ])('%s', (_what, code) => {
    expect(found(code)).toEqual([expect.stringMatching(/: (?:unknown|exposed)\}$/)]);
  });
});
