import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/laverdet/isolated-vm (a real isolate; the text it runs is its purpose)
export default {
  modules: ['isolated-vm'],
  types: {
    Isolate: ['new Isolate()'],
    Context: ['Isolate.createContext()', 'Isolate.createContextSync()'],
  },
  sinks: [
    {
      kind: 'code',
      calls: [
        'Isolate.compileScript',
        'Isolate.compileScriptSync',
        'Isolate.compileModule',
        'Isolate.compileModuleSync',
        'Context.eval',
        'Context.evalSync',
        'Context.evalIgnored',
        'Context.evalClosure',
        'Context.evalClosureSync',
        'Context.evalClosureIgnored',
      ],
      arguments: [0],
      accepts: 'programs',
      instead:
        'Pass values into the isolate: `{{call}}("return $0 + $1", [a, b])` of `evalClosure`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import ivm from 'isolated-vm';
const isolate = new ivm.Isolate(); export const f = (name) => isolate.compileScriptSync(\`greet('\${name}')\`);`,
      `const { Isolate } = require('isolated-vm');
module.exports = async (x) => { const context = await new Isolate().createContext(); return context.eval('a(' + x + ')'); };`,
    ],
  },
  safe: {
    code: [
      `import ivm from 'isolated-vm';
const isolate = new ivm.Isolate(); export const f = (program) => isolate.compileScriptSync(program);`,
      `import ivm from 'isolated-vm';
const context = new ivm.Isolate().createContextSync(); export const f = (a) => context.evalClosureSync('return $0 + 1', [a]);`,
    ],
  },
};
