import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/timoxley/npm-run: node:child_process with the project's own programs in the path
export default {
  modules: ['npm-run'],
  sinks: [
    {
      kind: 'shell',
      calls: ['default', 'exec', 'sync', 'execSync', 'default.exec'],
      command: 0,
      options: 1,
      shell: 'always',
      instead: 'Use its `execFile` with an array of arguments.',
    },
    {
      kind: 'shell',
      calls: ['spawn', 'spawnSync', 'execFile'],
      command: 0,
      arguments: 1,
      options: -1,
      shell: 'option',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const npmRun = require('npm-run'); module.exports = (name) => npmRun.exec('eslint ' + name);`,
    ],
  },
  safe: {
    shell: [
      `const npmRun = require('npm-run'); module.exports = (name) => npmRun.spawn('eslint', ['--', name]);`,
    ],
  },
};
