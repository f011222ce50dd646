import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { likeExec } from '../shared/child-process.js';

// Functions that are `exec` under another name. What they export is called with the command line:
// https://github.com/tsertkov/exec-sh, https://github.com/mafintosh/execspawn, https://github.com/feross/shell-exec
export default {
  modules: [
    'exec-sh',
    'shell-exec',
    'shelljs.exec',
    'execspawn',
    'exec-async',
    'async-exec',
    'promised-exec',
  ],
  sinks: [likeExec(['default', 'promise', 'default.promise'])],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const execSh = require('exec-sh'); module.exports = (name) => execSh('ls ' + name);`,
      `const execSh = require('exec-sh'); module.exports = (name) => execSh.promise('ls ' + name);`,
      `import shellExec from 'shell-exec';
       export const f = (name) => shellExec('ls ' + name);`,
    ],
  },
  safe: {
    shell: [`const execSh = require('exec-sh'); execSh('npm run build');`],
  },
};
