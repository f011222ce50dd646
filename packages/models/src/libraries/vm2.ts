import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { leakySandbox } from '../shared/code.js';

// https://github.com/patriksimek/vm2#readme (unmaintained for years; its sandbox was escaped many times)
export default {
  modules: ['vm2'],
  types: {
    VM: ['new VM()'],
    NodeVM: ['new NodeVM()'],
  },
  sinks: [leakySandbox(['VM.run', 'NodeVM.run', 'new VMScript()', 'NodeVM.code'])],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    code: [
      `import { VM } from 'vm2';
export const f = (text) => new VM({ timeout: 100 }).run(text);`,
      `const { NodeVM, VMScript } = require('vm2');
const vm = new NodeVM(); module.exports = (text) => vm.run(new VMScript(text));`,
    ],
  },
  safe: {
    code: [
      `import { VM } from 'vm2';
export const vm = new VM({ timeout: 100 });`,
      `export class VM { run(task) { return task(); } } export const f = (task) => new VM().run(task);`,
    ],
  },
};
