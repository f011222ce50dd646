import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/ericcornelissen/shescape
export default {
  modules: ['shescape'],
  types: { Shescape: ['new Shescape()'] },
  sanitizers: [
    { calls: ['Shescape.quote', 'Shescape.quoteAll', 'quote', 'quoteAll'], clears: ['shell-word'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = { flagged: {}, safe: {} };
