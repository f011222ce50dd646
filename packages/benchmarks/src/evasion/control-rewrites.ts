import { standIn, wrapped, type Rewrite } from './rewrite.ts';

/** Rewrites of the way the program takes to the call: branches, functions that make functions, methods. */
export const controlRewrites: readonly Rewrite[] = [
  standIn('logical or', (it) => `const other = undefined || ${it};`, 'other'),
  standIn('logical and', (it) => `const other = true && ${it};`, 'other'),
  standIn('assigned by ??=', (it) => `let other;\nother ??= ${it};`, 'other'),
  standIn(
    'assigned in an inner function',
    (it) => `let other;\nconst set = () => { other = ${it}; };\nset();`,
    'other',
  ),
  standIn(
    'assigned in a branch',
    (it) => `let other;\nif (input) other = ${it};\nelse other = ${it};`,
    'other',
  ),
  standIn(
    'assigned in a switch',
    (it) => `let other;\nswitch (input) {\n  default: other = ${it};\n}`,
    'other',
  ),
  standIn(
    'returned by a switch',
    (it) => `const get = (n) => { switch (n) { default: return ${it}; } };`,
    'get(1)',
  ),
  standIn(
    'thrown and caught',
    (it) => `let other;\ntry { throw ${it}; } catch (caught) { other = caught; }`,
    'other',
  ),
  standIn(
    'awaited from an async function',
    (it) => `const get = async () => ({ it: ${it} });\nconst { it } = await get();`,
    'it',
  ),
  standIn(
    'yielded by a generator',
    (it) => `function* all() { yield ${it}; }\nconst [other] = all();`,
    'other',
  ),
  standIn(
    'resolved by a promise',
    (it) => `const { it: other } = await new Promise((resolve) => resolve({ it: ${it} }));`,
    'other',
  ),
  standIn(
    'rest arguments',
    (it) => `const last = (...list) => list[1];\nconst other = last(1, ${it});`,
    'other',
  ),
  standIn(
    'spread into arguments',
    (it) => `const last = (first, second) => second;\nconst other = last(...[1, ${it}]);`,
    'other',
  ),
  standIn(
    'given to a setter',
    (it) => `let other;\nconst table = { set it(value) { other = value; } };\ntable.it = ${it};`,
    'other',
  ),
  standIn(
    'list in a field',
    (it) =>
      `class Keeper {\n  list = [];\n  add(one) { this.list.push(one); }\n}\nconst keeper = new Keeper();\nkeeper.add(${it});`,
    'keeper.list[0]',
  ),
  standIn(
    'set by a static block',
    (it) => `class Keeper {\n  static { this.it = ${it}; }\n}`,
    'Keeper.it',
  ),
  standIn(
    'identity function',
    (it) => `const same = (value) => value;\nconst other = same(${it});`,
    'other',
  ),
  standIn(
    'loop over a list',
    (it) => `let other;\nfor (const each of [${it}]) other = each;`,
    'other',
  ),
  wrapped('arguments', (use) => `function run() { return ${use('arguments[0]')}; }`, 'run'),
  wrapped(
    'recursion',
    (use) => `const run = (text, n = 2) => (n > 0 ? run(text, n - 1) : ${use('text')});`,
    'run',
  ),
  wrapped(
    'function made by a function',
    (use) => `const make = (f) => (text) => f(text);\nconst run = make((text) => ${use('text')});`,
    'run',
  ),
  wrapped(
    'function around any function',
    (use) =>
      `const around = (f) => (...list) => f(...list);\nconst run = around((text) => ${use('text')});`,
    'run',
  ),
  wrapped(
    'bound wrapper',
    (use) => `function inner(text) { return ${use('text')}; }\nconst run = inner.bind(null);`,
    'run',
  ),
  wrapped(
    'async wrapper',
    (use) => `const run = async (text) => { await null; return ${use('text')}; };`,
    'run',
  ),
  wrapped(
    'private method',
    (use) =>
      `class Runner {\n  #inner(text) { return ${use('text')}; }\n  run(text) { return this.#inner(text); }\n}\nconst runner = new Runner();`,
    'runner.run',
  ),
  wrapped(
    'static method',
    (use) => `class Runner {\n  static run(text) { return ${use('text')}; }\n}`,
    'Runner.run',
  ),
  wrapped(
    'inherited method',
    (use) =>
      `class Base {\n  run(text) { return ${use('text')}; }\n}\nclass Runner extends Base {}\nconst runner = new Runner();`,
    'runner.run',
  ),
  wrapped(
    'super',
    (use) =>
      `class Base {\n  run(text) { return ${use('text')}; }\n}\nclass Runner extends Base {\n  run(text) { return super.run(text); }\n}\nconst runner = new Runner();`,
    'runner.run',
  ),
  wrapped(
    'method of a prototype',
    (use) =>
      `function Runner() {}\nRunner.prototype.run = function (text) { return ${use('text')}; };\nconst runner = new Runner();`,
    'runner.run',
  ),
  wrapped(
    'method of an object',
    (use) => `const runner = { run(text) { return ${use('text')}; } };`,
    'runner.run',
  ),
  wrapped(
    'method that calls another',
    (use) =>
      `const runner = {\n  inner(text) { return ${use('text')}; },\n  run(text) { return this.inner(text); },\n};`,
    'runner.run',
  ),
  wrapped(
    'property kept between two methods',
    (use) =>
      `class Runner {\n  keep(text) { this.text = text; return this; }\n  go() { return ${use('this.text')}; }\n}\nconst run = (text) => new Runner().keep(text).go();`,
    'run',
  ),
  wrapped(
    'setter',
    (use) =>
      `const runner = { set text(text) { ${use('text')}; } };\nconst run = (text) => { runner.text = text; };`,
    'run',
  ),
  wrapped(
    'callback of a function of ours',
    (use) =>
      `const each = (list, f) => { for (const one of list) f(one); };\nconst run = (text) => each([text], (one) => ${use('one')});`,
    'run',
  ),
  wrapped(
    'map callback',
    (use) => `const run = (text) => [text].map((one) => ${use('one')})[0];`,
    'run',
  ),
  wrapped(
    'Array.from',
    (use) => `const run = (text) => Array.from([text], (one) => ${use('one')})[0];`,
    'run',
  ),
  wrapped(
    'catch of a rejection',
    (use) => `const run = (text) => Promise.reject(text).catch((one) => ${use('one')});`,
    'run',
  ),
  wrapped(
    'Promise.all',
    (use) =>
      `const run = async (text) => { const [one] = await Promise.all([text]); return ${use('one')}; };`,
    'run',
  ),
  wrapped(
    'event',
    (use) =>
      `const target = new EventTarget();\ntarget.addEventListener('go', ({ detail }) => { ${use('detail')}; });\nconst run = (text) => { target.dispatchEvent(new CustomEvent('go', { detail: text })); };`,
    'run',
  ),
];
