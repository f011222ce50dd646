import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/datalanche/node-pg-format
export default {
  modules: ['pg-format'],
  sanitizers: [
    { calls: ['ident', 'default.ident'], clears: ['sql-identifier'] },
    { calls: ['literal', 'default.literal'], clears: ['sql-value'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = { flagged: {}, safe: {} };
