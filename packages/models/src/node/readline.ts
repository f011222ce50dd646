import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/readline.html
export default {
  modules: ['node:readline', 'node:readline/promises'],
  types: { Interface: ['createInterface()', 'promises.createInterface()'] },
  sources: [
    {
      label: 'local',
      values: ['Interface.question()', 'Interface.question(*)#0', 'Interface.on(1:line)#0'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import readline from 'node:readline';
       import { spawn } from 'node:child_process';
       const terminal = readline.createInterface({ input: process.stdin }); terminal.question('Program?', (name) => spawn(name, []));`,
      `import readline from 'node:readline/promises';
       import { spawn } from 'node:child_process';
       const terminal = readline.createInterface({ input: process.stdin }); spawn(await terminal.question('Program?'), []);`,
    ],
  },
  safe: {},
};
