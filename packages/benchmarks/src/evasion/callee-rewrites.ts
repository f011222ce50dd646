import type { Rewrite } from './rewrite.ts';

/** Rewrites of what is called: the same function or object takes another way to the call. */
export const calleeRewrites: readonly Rewrite[] = [
  {
    name: 'alias',
    apply: ({ subject, use }) => ({
      statements: `const other = ${subject};`,
      call: `return ${use('other')};`,
    }),
  },
  {
    name: 'assigned later',
    apply: ({ subject, use }) => ({
      statements: `let other;\nother = ${subject};`,
      call: `return ${use('other')};`,
    }),
  },
  {
    name: 'destructuring with another name',
    apply: ({ subject, use }) => ({
      statements: `const { it: other } = { it: ${subject} };`,
      call: `return ${use('other')};`,
    }),
  },
  {
    name: 'array destructuring',
    apply: ({ subject, use }) => ({
      statements: `const [other] = [${subject}];`,
      call: `return ${use('other')};`,
    }),
  },
  {
    name: 'object map',
    apply: ({ subject, use }) => ({
      statements: `const table = { it: ${subject} };`,
      call: `return ${use('table.it')};`,
    }),
  },
  {
    name: 'object map with a computed key',
    apply: ({ subject, use }) => ({
      statements: `const key = 'it';\nconst table = { [key]: ${subject} };`,
      call: `return ${use('table[key]')};`,
    }),
  },
  {
    name: 'property written later',
    apply: ({ subject, use }) => ({
      statements: `const table = {};\ntable.it = ${subject};`,
      call: `return ${use('table.it')};`,
    }),
  },
  {
    name: 'getter',
    apply: ({ subject, use }) => ({
      statements: `const table = { get it() { return ${subject}; } };`,
      call: `return ${use('table.it')};`,
    }),
  },
  {
    name: 'Map',
    apply: ({ subject, use }) => ({
      statements: `const table = new Map([['it', ${subject}]]);`,
      call: `return ${use("table.get('it')")};`,
    }),
  },
  {
    name: 'spread into another object',
    apply: ({ subject, use }) => ({
      statements: `const table = { it: ${subject} };\nconst copy = { ...table };`,
      call: `return ${use('copy.it')};`,
    }),
  },
  {
    name: 'Object.assign',
    apply: ({ subject, use }) => ({
      statements: `const table = Object.assign({}, { it: ${subject} });`,
      call: `return ${use('table.it')};`,
    }),
  },
  {
    name: 'element of an array',
    apply: ({ subject, use }) => ({
      statements: `const list = [undefined, ${subject}];`,
      call: `return ${use('list[1]')};`,
    }),
  },
  {
    name: 'comma expression',
    apply: ({ subject, use }) => ({ call: `return ${use(`(0, ${subject})`)};` }),
  },
  {
    name: 'conditional expression',
    apply: ({ subject, use }) => ({ call: `return ${use(`(input ? ${subject} : ${subject})`)};` }),
  },
  {
    name: 'optional chaining',
    apply: ({ base, subject, args, text }) => ({
      call: base.detachable
        ? `return ${subject}?.(${args(text)});`
        : `return ${subject}?.${base.method}?.(${args(text)});`,
    }),
  },
  {
    name: 'class field',
    apply: ({ subject, use, text }) => ({
      statements: `class Runner {\n  it = ${subject};\n  run(text) { return ${use('this.it', 'text')}; }\n}`,
      call: `return new Runner().run(${text});`,
    }),
  },
  {
    name: 'private class field',
    apply: ({ subject, use, text }) => ({
      statements: `class Runner {\n  #it = ${subject};\n  run(text) { return ${use('this.#it', 'text')}; }\n}`,
      call: `return new Runner().run(${text});`,
    }),
  },
  {
    name: 'static class field',
    apply: ({ subject, use }) => ({
      statements: `class Runner {\n  static it = ${subject};\n}`,
      call: `return ${use('Runner.it')};`,
    }),
  },
  {
    name: 'set in the constructor',
    apply: ({ subject, use, text }) => ({
      statements: `class Runner {\n  constructor(it) { this.it = it; }\n  run(text) { return ${use('this.it', 'text')}; }\n}`,
      call: `return new Runner(${subject}).run(${text});`,
    }),
  },
  {
    name: 'default parameter',
    apply: ({ subject, use, text }) => ({
      statements: `function run(text, other = ${subject}) { return ${use('other', 'text')}; }`,
      call: `return run(${text});`,
    }),
  },
  {
    name: 'default in a destructured parameter',
    apply: ({ subject, use, text }) => ({
      statements: `function run(text, { other = ${subject} } = {}) { return ${use('other', 'text')}; }`,
      call: `return run(${text});`,
    }),
  },
  {
    name: 'immediately called function',
    apply: ({ subject, use }) => ({
      call: `return (function (other) { return ${use('other')}; })(${subject});`,
    }),
  },
  {
    name: 'passed as an argument',
    apply: ({ subject, use, text }) => ({
      statements: `const run = (other, text) => ${use('other', 'text')};`,
      call: `return run(${subject}, ${text});`,
    }),
  },
  {
    name: 'returned by a function',
    apply: ({ subject, use }) => ({
      statements: `const get = () => ${subject};`,
      call: `return ${use('get()')};`,
    }),
  },
];
