import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { likeExec } from '../shared/child-process.js';

// Functions that are `exec` under another name. What they export is called with the command line:
// https://github.com/tsertkov/exec-sh, https://github.com/mafintosh/execspawn, https://github.com/feross/shell-exec,
// https://github.com/mmalecki/spawn-command, https://github.com/gvarsanyi/sync-exec, https://github.com/mgutz/execSync,
// https://github.com/kimmobrunfeldt/spawn-default-shell (`spawn` with the shell of the user),
// https://github.com/omrilotan/async-execute, https://www.npmjs.com/package/await-exec,
// https://www.npmjs.com/package/outpipe (a text with an operator is a command line)
export default {
  modules: [
    'exec-sh',
    'shell-exec',
    'shelljs.exec',
    'execspawn',
    'exec-async',
    'async-exec',
    'promised-exec',
    'async-execute',
    'await-exec',
    'execSync',
    'outpipe',
    'spawn-command',
    'spawn-default-shell',
    'sync-exec',
  ],
  sinks: [
    likeExec([
      'default',
      'promise',
      'default.promise',
      'execute',
      'exec',
      'run',
      'spawn',
      'default.spawn',
    ]),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const execSh = require('exec-sh'); module.exports = (name) => execSh('ls ' + name);`,
      `const execSh = require('exec-sh'); module.exports = (name) => execSh.promise('ls ' + name);`,
      `import shellExec from 'shell-exec';
       export const f = (name) => shellExec('ls ' + name);`,
      `const spawnCommand = require('spawn-command');
       module.exports = (name) => spawnCommand('ls ' + name, { stdio: 'inherit' });`,
      `import defaultShell from 'spawn-default-shell';
       export const f = (command) => defaultShell.spawn(command, { stdio: 'inherit' });`,
      `import { execute } from 'async-execute';
       export const f = (name) => execute(\`git reset \${name}\`);`,
      `const execSync = require('execSync'); module.exports = (name) => execSync.run('ls ' + name);`,
    ],
  },
  safe: {
    shell: [`const execSh = require('exec-sh'); execSh('npm run build');`],
  },
};
