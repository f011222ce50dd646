import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/dsherret/dax
export default {
  modules: ['dax', 'dax-sh', 'jsr:@david/dax', '@david/dax'],
  sinks: [
    { kind: 'shell', calls: ['default', '$'], command: 0, shell: 'always', quotedTag: true },
    {
      kind: 'shell',
      calls: ['default.raw', '$.raw'],
      command: 0,
      shell: 'always',
      instead: 'Use the tag without `raw`: it quotes the values.',
    },
  ],
  sanitizers: [{ calls: ['default.escapeArg', '$.escapeArg'], clears: ['shell-word'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import $ from 'dax';
       export const f = (name) => $.raw\`ls \${name}\`;`,
      `import $ from 'dax-sh';
       export const f = (name) => $\`echo "\${name}"\`;`,
    ],
  },
  safe: {
    shell: [
      `import $ from 'dax';
       export const f = (name) => $\`ls -- \${name}\`;`,
    ],
  },
};
