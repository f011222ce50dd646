import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { leakySandbox } from '../shared/code.js';

// https://www.npmjs.com/package/safe-eval (its sandbox is `node:vm`, which is none), https://www.npmjs.com/package/safer-eval (deprecated by its author: the sandbox does not hold),
// https://github.com/mmckegg/notevil (escapes are published and not repaired), https://github.com/browserify/static-eval#security (not for untrusted expressions)
export default {
  modules: ['safe-eval', 'safer-eval', 'notevil', 'static-eval'],
  sinks: [
    leakySandbox([
      'default',
      'default.Function',
      'new default.Function()',
      'default.FunctionFactory()()',
      'new default().runInContext',
      'new SaferEval().runInContext',
      'new default.SaferEval().runInContext',
    ]),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import safeEval from 'safe-eval';
export const f = (text) => safeEval(text);`,
      `const safeEval = require('safe-eval');
module.exports = (text) => safeEval(text);`,
      `import saferEval from 'safer-eval';
export const f = (text) => saferEval(text);`,
      `const saferEval = require('safer-eval');
module.exports = (text) => saferEval(text);`,
      `const { SaferEval } = require('safer-eval');
const box = new SaferEval({ Date });
module.exports = (text) => box.runInContext(text);`,
      `import safeEval from 'notevil';
export const f = (text) => safeEval(text);`,
      `const safeEval = require('notevil');
module.exports = (text) => safeEval(text);`,
      `import evaluate from 'static-eval';
import { parse } from 'esprima';
export const f = (text) => evaluate(parse(text).body[0].expression, {});`,
    ],
  },
  safe: {
    code: [
      `export const f = (safeEval, text) => safeEval(text);`,
      `export const f = (saferEval, text) => saferEval(text);`,
      `export const f = (evaluate, tree) => evaluate(tree, {});`,
    ],
  },
};
