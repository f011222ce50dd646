import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/mysqljs/sqlstring
export default {
  modules: ['sqlstring'],
  sanitizers: [
    { calls: ['escapeId'], clears: ['sql-identifier'] },
    { calls: ['escape'], clears: ['sql-value'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = { flagged: {}, safe: {} };
