import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// Modules whose `exec` is that of node:child_process
export default {
  modules: ['platform-command'],
  sinks: [
    {
      kind: 'shell',
      calls: ['exec'],
      command: 0,
      shell: 'always',
      instead: 'Use `execFile` of `node:child_process` with an array of arguments.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const exec = require('platform-command').exec; module.exports = (name) => exec('ls ' + name);`,
    ],
  },
  safe: {
    shell: [`const { exec } = require('platform-command'); exec('ls');`],
  },
};
