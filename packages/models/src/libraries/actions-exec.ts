import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/actions/toolkit/tree/main/packages/exec: the line is split into words, without a shell
export default {
  modules: ['@actions/exec'],
  sinks: [
    {
      kind: 'shell',
      calls: ['exec', 'getExecOutput'],
      command: 0,
      arguments: 1,
      shell: 'words',
      instead: 'Pass the values in the array of arguments.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { exec } from '@actions/exec';
       export const f = (script) => exec('bash', ['-c', script]);`,
    ],
  },
  safe: {
    shell: [
      `import * as exec from '@actions/exec';
       export const f = (branch) => exec.exec('git', ['checkout', '--', branch]);`,
    ],
  },
};
