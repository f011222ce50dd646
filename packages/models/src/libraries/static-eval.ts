import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/browserify/static-eval#security (not for untrusted expressions)
export default {
  modules: ['static-eval'],
  sinks: [
    {
      kind: 'code',
      calls: ['default'],
      arguments: [0],
      instead:
        'Run what strangers write in `isolated-vm` or in a process of its own with no rights.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import evaluate from 'static-eval';
import { parse } from 'esprima';
export const f = (text) => evaluate(parse(text).body[0].expression, {});`,
    ],
  },
  safe: {
    code: [`export const f = (evaluate, tree) => evaluate(tree, {});`],
  },
};
