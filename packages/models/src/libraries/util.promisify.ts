import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/ljharb/util.promisify, https://github.com/sindresorhus/pify, https://github.com/mikehall314/es6-promisify
export default {
  modules: ['util.promisify', 'pify', 'es6-promisify'],
  propagators: [
    { calls: ['default', 'promisify', 'implementation'], result: 'promisified', argument: 0 },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const promisify = require('util.promisify');
       const { exec } = require('child_process');
       const run = promisify(exec); module.exports = (name) => run('ls ' + name);`,
      `import { exec } from 'node:child_process'; import pify from 'pify';
       export const f = (name) => pify(exec)('ls ' + name);`,
      `import { exec } from 'node:child_process'; import { promisify } from 'es6-promisify';
       export const f = async (name) => promisify(exec)('ls ' + name);`,
    ],
  },
  safe: {
    shell: [
      `import { execFile } from 'node:child_process'; import pify from 'pify';
       export const f = (name) => pify(execFile)('ls', ['--', name]);`,
    ],
  },
};
