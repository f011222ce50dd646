import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/justjake/quickjs-emscripten
export default {
  modules: ['quickjs-emscripten'],
  types: {
    Module: [
      'getQuickJS()',
      'getQuickJSSync()',
      'newQuickJSWASMModule()',
      'newQuickJSAsyncWASMModule()',
    ],
    Context: [
      'Module.newContext()',
      'newQuickJSAsyncContext()',
      'newAsyncContext()',
      'Runtime.newContext()',
    ],
    Runtime: ['Module.newRuntime()', 'newQuickJSAsyncRuntime()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: ['Module.evalCode', 'Context.evalCode', 'Context.evalCodeAsync'],
      arguments: [0],
      accepts: 'programs',
      instead: 'Pass values in with `setProp` on the global object.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { getQuickJS } from 'quickjs-emscripten';
export const f = async (x) => (await getQuickJS()).newContext().evalCode(\`f(\${x})\`);`,
    ],
  },
  safe: {
    code: [
      `import { getQuickJS } from 'quickjs-emscripten';
export const f = async (program) => (await getQuickJS()).newContext().evalCode(program);`,
    ],
  },
};
