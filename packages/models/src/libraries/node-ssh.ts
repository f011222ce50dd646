import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/steelbrain/node-ssh: `exec` quotes its array of arguments, `execCommand` has none
export default {
  modules: ['node-ssh'],
  types: { NodeSSH: ['new NodeSSH()', 'new default()', 'NodeSSH.connect()'] },
  sinks: [
    {
      kind: 'shell',
      calls: ['NodeSSH.execCommand', 'NodeSSH.exec'],
      command: 0,
      arguments: 1,
      shell: 'always',
      instead: 'Use `exec` with a constant command and an array of arguments, which it quotes.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { NodeSSH } from 'node-ssh';
       const ssh = new NodeSSH(); export const f = (name) => ssh.execCommand('ls ' + name);`,
    ],
  },
  safe: {
    shell: [
      `import { NodeSSH } from 'node-ssh';
       const ssh = new NodeSSH(); export const f = (name) => ssh.exec('ls', ['--', name]);`,
    ],
  },
};
