import type { Rewrite } from './rewrite.ts';

/** Rewrites of how it is called: members, wrappers, closures, promises. */
export const callRewrites: readonly Rewrite[] = [
  {
    name: 'computed member',
    apply: ({ base, args, text }) =>
      member(base.object, `${base.object}['${base.method}'](${args(text)})`),
  },
  {
    name: 'computed member, concatenated',
    apply({ base, args, text }) {
      const half = Math.ceil(base.method.length / 2);
      const name = `'${base.method.slice(0, half)}' + '${base.method.slice(half)}'`;
      return member(base.object, `${base.object}[${name}](${args(text)})`);
    },
  },
  {
    name: 'computed member, from an array',
    apply({ base, args, text }) {
      const name = `[${[...base.method].map((letter) => `'${letter}'`).join(', ')}].join('')`;
      return member(base.object, `${base.object}[${name}](${args(text)})`);
    },
  },
  {
    name: 'call',
    apply: ({ base, subject, args, text }) => ({
      call: `return ${methodOf(base, subject)}.call(${thisOf(base, subject)}, ${args(text)});`,
    }),
  },
  {
    name: 'apply',
    apply: ({ base, subject, args, text }) => ({
      call: `return ${methodOf(base, subject)}.apply(${thisOf(base, subject)}, [${args(text)}]);`,
    }),
  },
  {
    name: 'bind',
    apply: ({ base, subject, args, text }) => ({
      statements: `const run = ${methodOf(base, subject)}.bind(${thisOf(base, subject)});`,
      call: `return run(${args(text)});`,
    }),
  },
  {
    name: 'bind with the argument',
    apply: ({ base, subject, args, text }) => ({
      statements: `const run = ${methodOf(base, subject)}.bind(${thisOf(base, subject)}, ${args(text)});`,
      call: 'return run();',
    }),
  },
  {
    name: 'Reflect.apply',
    apply: ({ base, subject, args, text }) => ({
      call: `return Reflect.apply(${methodOf(base, subject)}, ${thisOf(base, subject)}, [${args(text)}]);`,
    }),
  },
  {
    name: 'spread arguments',
    apply: ({ base, subject, args, text }) => ({
      statements: `const list = [${args(text)}];`,
      call: `return ${base.detachable ? subject : `${subject}.${base.method}`}(...list);`,
    }),
  },
  {
    name: 'wrapper function',
    apply: ({ subject, use, text }) => ({
      statements: `function run(text) { return ${use(subject, 'text')}; }`,
      call: `return run(${text});`,
    }),
  },
  {
    name: 'wrapper of a wrapper',
    apply: ({ subject, use, text }) => ({
      statements: `const run = (text) => ${use(subject, 'text')};\nconst again = (text) => run(text);`,
      call: `return again(${text});`,
    }),
  },
  {
    name: 'wrapper with rest arguments',
    apply: ({ base, subject, args, text }) => ({
      statements: `const run = (...list) => ${base.detachable ? subject : `${subject}.${base.method}`}(...list);`,
      call: `return run(${args(text)});`,
    }),
  },
  {
    name: 'wrapper with an options object',
    apply: ({ subject, use, text }) => ({
      statements: `const run = ({ text }) => ${use(subject, 'text')};`,
      call: `return run({ text: ${text} });`,
    }),
  },
  {
    name: 'closure',
    apply: ({ subject, use, text }) => ({
      statements: `const make = (text) => () => ${use(subject, 'text')};`,
      call: `return make(${text})();`,
    }),
  },
  {
    name: 'callback of forEach',
    apply: ({ subject, use, text }) => ({
      call: `[${text}].forEach((text) => { ${use(subject, 'text')}; });`,
    }),
  },
  {
    name: 'loop',
    apply: ({ subject, use, text }) => ({
      call: `for (const text of [${text}]) ${use(subject, 'text')};`,
    }),
  },
  {
    name: 'promise then',
    apply: ({ subject, use, text }) => ({
      call: `return Promise.resolve(${text}).then((text) => ${use(subject, 'text')});`,
    }),
  },
  {
    name: 'await',
    apply: ({ subject, use, text }) => ({
      statements: `const text = await Promise.resolve(${text});`,
      call: `return ${use(subject, 'text')};`,
    }),
  },
  {
    name: 'generator',
    apply: ({ subject, use, text }) => ({
      statements: `function* texts() { yield ${text}; }`,
      call: `for (const text of texts()) ${use(subject, 'text')};`,
    }),
  },
];

/** Only what is reached as a member of something has a member to spell otherwise. */
const member = (object: string | undefined, call: string) =>
  object === undefined ? undefined : { call: `return ${call};` };

const methodOf = (base: { detachable: boolean; method: string }, subject: string) =>
  base.detachable ? subject : `${subject}.${base.method}`;

const thisOf = (base: { detachable: boolean; object?: string }, subject: string) =>
  base.detachable ? (base.object === 'console' ? 'console' : 'undefined') : subject;
