import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://tc39.es/ecma262/#sec-eval-x, https://html.spec.whatwg.org/#timers
export default {
  globals: [
    'eval',
    'Function',
    'setTimeout',
    'setInterval',
    'execScript',
    'top',
    'parent',
    'frames',
    'open',
  ],
  sinks: [
    {
      kind: 'code',
      calls: ['eval', 'execScript', 'top.eval', 'parent.eval', 'frames.eval', 'open().eval'],
      arguments: [0],
    },
    {
      kind: 'code',
      calls: [
        'Function',
        'new Function()',
        'Function.constructor',
        'Function.prototype.constructor',
        'top.Function',
        'new top.Function()',
        'parent.Function',
        'new parent.Function()',
      ],
      arguments: ['0..'],
    },
    {
      kind: 'code',
      // `setImmediate`, `queueMicrotask` and the others that wait take functions only.
      calls: ['setTimeout', 'setInterval'],
      arguments: [0],
      onlyStrings: true,
      instead: 'Pass a function instead of text.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `export const f = (text) => eval(text);`,
      `export const f = (text) => (0, eval)(text);`,
      `export const f = (text) => globalThis.eval(text);`,
      `export const f = (text) => top.eval(text);`,
      `export const f = (text) => Function.prototype.constructor(text);`,
      `export const f = (text) => new Function('a', text);`,
      `export const f = (name) => setTimeout('run("' + name + '")', 10);`,
      `export const f = (text) => window.open().eval(text);`,
      `setInterval(window.name, 1000);`,
    ],
  },
  safe: {
    code: [
      `setTimeout(() => {}, 10);`,
      `export const f = (task) => setTimeout(task, 10);`,
      `export const f = (x) => x instanceof Function;`,
      `export const f = (store) => store.eval('x');`,
      `export const f = (text) => setImmediate(text);`,
      `setImmediate(location.hash);`,
      `export const f = (store, text) => store.open().eval(text);`,
      `function eval_(text) { return text; } export const f = (text) => eval_(text);`,
    ],
  },
};
