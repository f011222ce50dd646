import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/MCluck90/simple-ssh
export default {
  modules: ['simple-ssh'],
  types: { SSH: ['new default()', 'SSH.exec()'] },
  sinks: [
    {
      kind: 'shell',
      calls: ['SSH.exec'],
      command: 0,
      shell: 'always',
      instead: 'Keep the command constant and send the values through `in`.',
    },
    { kind: 'shell', calls: ['SSH.exec'], command: '0.command', shell: 'always' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const SSH = require('simple-ssh'); const ssh = new SSH({}); module.exports = (name) => ssh.exec('ls ' + name).start();`,
    ],
  },
  safe: {
    shell: [
      `const SSH = require('simple-ssh'); const ssh = new SSH({}); ssh.exec('uptime').start();`,
    ],
  },
};
