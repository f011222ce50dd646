import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// The functions of node:child_process, as promises:
// https://github.com/patrick-steele-idem/child-process-promise, https://github.com/jcoreio/promisify-child-process
export default {
  modules: [
    'child-process-promise',
    'promisify-child-process',
    'child-process-es6-promise',
    'child-process-async',
  ],
  sinks: [
    {
      kind: 'shell',
      calls: ['exec', 'execSync'],
      command: 0,
      options: 1,
      shell: 'always',
      instead: 'Use `execFile` with the program and an array of arguments.',
    },
    {
      kind: 'shell',
      calls: ['spawn', 'execFile'],
      command: 0,
      arguments: 1,
      options: -1,
      shell: 'option',
      instead: 'Leave `shell` out and pass the arguments as an array.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const { exec } = require('child-process-promise'); module.exports = (name) => exec('ls ' + name);`,
      `import { spawn } from 'promisify-child-process';
       export const f = (name) => spawn('ls', [name], { shell: true });`,
    ],
  },
  safe: {
    shell: [
      `const { execFile } = require('child-process-promise'); module.exports = (name) => execFile('ls', ['--', name]);`,
    ],
  },
};
