import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://google.github.io/zx/
export default {
  modules: ['zx', 'zx/core'],
  sinks: [
    {
      kind: 'shell',
      calls: ['$', '$.sync'],
      command: 0,
      shell: 'always',
      quotedTag: true,
      instead: 'Use the template tag and leave the quoting to it.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { $ } from 'zx';
export const f = (name) => $([\`ls \${name}\`]);`,
    ],
  },
  safe: {
    shell: [
      `import { $ } from 'zx';
export const f = (name) => $\`ls -- \${name}\`;`,
    ],
  },
};
