import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/open-cli-tools/concurrently: each element of the list is a command line
export default {
  modules: ['concurrently'],
  sinks: [
    {
      kind: 'shell',
      calls: ['default', 'concurrently'],
      command: 0,
      shell: 'always',
      instead: 'Keep the command lines constant.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import concurrently from 'concurrently';
       export const f = (name) => concurrently(['npm:watch', \`ls \${name}\`]);`,
      `import { concurrently } from 'concurrently';
       export const f = (name) => concurrently([{ command: 'ls ' + name, name: 'list' }]);`,
    ],
  },
  safe: {
    shell: [
      `import concurrently from 'concurrently'; concurrently(['npm:watch', { command: 'npm start', name: 'app' }]);`,
    ],
  },
};
