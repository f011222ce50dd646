import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/tapjs/foreground-child: `spawn` on the terminal of this process
export default {
  modules: ['foreground-child'],
  sinks: [
    {
      kind: 'shell',
      calls: ['default', 'foregroundChild'],
      command: 0,
      arguments: 1,
      options: 2,
      shell: 'option',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { foregroundChild } from 'foreground-child';
       export const f = (name) => foregroundChild('ls', [name], { shell: true });`,
    ],
  },
  safe: {
    shell: [
      `import { foregroundChild } from 'foreground-child';
       export const f = (name) => foregroundChild('ls', ['--', name]);`,
    ],
  },
};
