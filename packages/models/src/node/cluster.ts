import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/cluster.html
export default {
  modules: ['node:cluster'],
  sinks: [
    {
      kind: 'shell',
      calls: ['setupPrimary', 'setupMaster'],
      command: '0.exec',
      arguments: '0.args',
      shell: 'never',
      instead: 'Name the worker file by a constant.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import cluster from 'node:cluster';
       cluster.setupPrimary({ exec: process.argv[2], args: [] });`,
    ],
  },
  safe: {
    shell: [
      `import cluster from 'node:cluster';
       cluster.setupPrimary({ exec: 'worker.js', args: ['--port', port] });`,
    ],
  },
};
