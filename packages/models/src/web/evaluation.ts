import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://tc39.es/ecma262/#sec-eval-x, https://html.spec.whatwg.org/#timers
export default {
  globals: [
    'eval',
    'Function',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'requestIdleCallback',
    'execScript',
    'top',
    'parent',
    'frames',
  ],
  sinks: [
    {
      kind: 'code',
      calls: ['eval', 'execScript', 'top.eval', 'parent.eval', 'frames.eval'],
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
      calls: ['setTimeout', 'setInterval', 'setImmediate', 'requestIdleCallback'],
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
    ],
  },
  safe: {
    code: [
      `setTimeout(() => {}, 10);`,
      `export const f = (task) => setTimeout(task, 10);`,
      `export const f = (x) => x instanceof Function;`,
      `export const f = (store) => store.eval('x');`,
      `function eval_(text) { return text; } export const f = (text) => eval_(text);`,
    ],
  },
};
