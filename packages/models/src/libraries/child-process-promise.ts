import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { likeExec, likeSpawn } from '../shared/child-process.js';

// The functions of node:child_process, most as promises:
// https://github.com/patrick-steele-idem/child-process-promise, https://github.com/jcoreio/promisify-child-process
export default {
  modules: [
    'child-process-promise',
    'promisify-child-process',
    'child-process-es6-promise',
    'child-process-async',
    'platform-command',
  ],
  sinks: [likeExec(['exec', 'execSync']), likeSpawn(['spawn', 'execFile'])],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const { exec } = require('child-process-promise'); module.exports = (name) => exec('ls ' + name);`,
      `const exec = require('platform-command').exec; module.exports = (name) => exec('ls ' + name);`,
      `import { spawn } from 'promisify-child-process';
       export const f = (name) => spawn('ls', [name], { shell: true });`,
    ],
  },
  safe: {
    shell: [
      `const { execFile } = require('child-process-promise'); module.exports = (name) => execFile('ls', ['--', name]);`,
      `const { exec } = require('platform-command'); exec('ls');`,
    ],
  },
};
