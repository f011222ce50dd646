import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/mscdex/ssh2: the command line goes to the shell of the other machine
export default {
  modules: ['ssh2', 'ssh2-promise'],
  types: {
    Client: ['new Client()', 'new default.Client()', 'new default()', 'Client.connect()'],
  },
  sinks: [
    {
      kind: 'shell',
      calls: ['Client.exec', 'Client.spawn'],
      command: 0,
      shell: 'always',
      instead: 'Keep the command constant and send the values through standard input.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { Client } from 'ssh2';
       const client = new Client(); export const f = (name) => client.exec('ls ' + name, done);`,
    ],
  },
  safe: {
    shell: [
      `import { Client } from 'ssh2';
       const client = new Client(); client.exec('uptime', done);`,
    ],
  },
};
