import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/microsoft/node-pty
export default {
  modules: [
    'node-pty',
    '@lydell/node-pty',
    'node-pty-prebuilt-multiarch',
    '@homebridge/node-pty-prebuilt-multiarch',
  ],
  types: { Terminal: ['spawn()'] },
  results: [{ calls: ['Terminal.pid'], is: 'number' }],
  sinks: [
    {
      kind: 'shell',
      calls: ['spawn'],
      command: 0,
      arguments: 1,
      shell: 'never',
      instead: 'Choose the program from a list of constants.',
    },
    { kind: 'shell', calls: ['Terminal.write'], command: 0, shell: 'input' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { spawn } from 'node-pty';
       export const f = (script) => spawn('bash', ['-c', script], {});`,
      `import * as pty from 'node-pty';
       const terminal = pty.spawn('bash', [], {}); export const f = (line) => terminal.write(line + '\\r');`,
    ],
  },
  safe: {
    shell: [
      `import * as pty from 'node-pty';
       export const f = (name) => pty.spawn('htop', ['-u', name], {});`,
      `import { exec } from 'node:child_process';
       import * as pty from 'node-pty';
       export const f = () => { const terminal = pty.spawn('htop', [], {}); exec('kill -9 ' + terminal.pid); };`,
    ],
  },
};
