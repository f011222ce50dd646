import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { likeSpawn } from '../shared/child-process.js';

// https://github.com/moxystudio/node-cross-spawn, https://github.com/sindresorhus/nano-spawn
export default {
  modules: ['cross-spawn', 'cross-spawn-async', 'nano-spawn'],
  sinks: [likeSpawn(['default', 'default.sync', 'default.spawn', 'sync', 'spawn'])],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import spawn from 'cross-spawn';
       export const f = (name) => spawn('ls ' + name, [], { shell: true });`,
      `import spawn from 'nano-spawn';
       export const f = (name) => spawn('ls', [name], { shell: true });`,
      `const spawn = require('cross-spawn-async'); module.exports = (script) => spawn('sh', ['-c', script]);`,
    ],
  },
  safe: {
    shell: [
      `import spawn from 'cross-spawn';
       export const f = (name) => spawn('ls', ['--', name]);`,
      `import spawn from 'nano-spawn';
       export const f = (name) => spawn('ls', ['--', name]);`,
    ],
  },
};
