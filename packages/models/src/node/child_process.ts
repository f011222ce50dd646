import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { likeExec, likeSpawn } from '../shared/child-process.js';

// https://nodejs.org/api/child_process.html
export default {
  modules: ['node:child_process', 'mz/child_process'],
  sinks: [
    likeExec(['exec', 'execSync']),
    likeSpawn(['spawn', 'spawnSync', 'execFile', 'execFileSync']),
    {
      kind: 'shell',
      calls: ['fork'],
      command: 0,
      arguments: 1,
      shell: 'never',
      instead: 'Name the module by a constant.',
    },
    {
      kind: 'shell',
      calls: [
        'spawn().stdin.write',
        'spawn().stdin.end',
        'execFile().stdin.write',
        'execFile().stdin.end',
      ],
      command: 0,
      shell: 'input',
    },
    {
      kind: 'file',
      calls: ['exec', 'execSync', 'spawn', 'spawnSync', 'execFile', 'execFileSync', 'fork'],
      arguments: ['1.cwd', '2.cwd'],
      access: 'enter',
    },
  ],
  results: [{ calls: ['spawn().pid', 'fork().pid', 'exec().pid', 'execFile().pid'], is: 'number' }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { exec } from 'node:child_process';
       export const f = (name) => exec('ls ' + name);`,
      `const cp = require('child_process'); module.exports = (name) => cp.execSync(\`ls \${name}\`);`,
      `import { spawn } from 'child_process';
       export const f = (name) => spawn('ls ' + name, { shell: true });`,
      `import { execFile } from 'child_process';
       export const f = (script) => execFile('sh', ['-c', script]);`,
      `import { fork } from 'node:child_process'; fork(process.argv[2]);`,
      `import { spawn } from 'node:child_process';
       export const f = (script) => { const child = spawn('bash'); child.stdin.write(script); };`,
    ],
  },
  safe: {
    shell: [
      `import { execFile } from 'node:child_process';
       export const f = (name) => execFile('ls', ['--', name]);`,
      `import { spawn } from 'node:child_process';
       spawn('ls', ['-l'], { shell: false });`,
      `import { fork } from 'node:child_process'; export const f = (name) => fork('./worker.js', [name]);`,
      `import { spawn } from 'node:child_process';
       export const f = (text) => { const child = spawn('gzip'); child.stdin.end(text); };`,
    ],
  },
};
