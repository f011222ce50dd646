import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/ericcornelissen/shescape
export default {
  modules: ['shescape'],
  types: { Shescape: ['new Shescape()'] },
  sanitizers: [
    { calls: ['Shescape.quote', 'Shescape.quoteAll', 'quote', 'quoteAll'], clears: ['shell-word'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { exec } from 'node:child_process';
import { Shescape } from 'shescape';
const shescape = new Shescape({ shell: true });
export const f = (name) => exec('ls ' + shescape.escape(name));`,
    ],
  },
  safe: {},
};
