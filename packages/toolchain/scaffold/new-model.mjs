#!/usr/bin/env node
// pnpm new:model npm-name → one models file with its examples, which are its test.
import { scaffold } from './write.mjs';

scaffold({
  usage: 'Usage: pnpm new:model <npm-name>, for example `pnpm new:model @acme/database`.',
  name: /^(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*$/,
  files: (name) => ({
    [`packages/models/src/libraries/${name.replace(/^@/, '').replaceAll('/', '-')}.ts`]:
      model(name),
  }),
  next: [
    'write down its sinks, sources and sanitizers, with a link to the documentation of each',
    'pnpm generate adds it to the index; its examples are run by the tests of the engine and the rules',
    'npx changeset',
  ],
});

function model(name) {
  return `import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// Documentation: …
export default {
  modules: ['${name}'],
  types: { Client: ['connect()'] },
  sinks: [
    {
      kind: 'sql',
      calls: ['Client.query'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: 'Pass the values beside the text: \`{{call}}("… WHERE id = ?", [id])\`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      \`import { connect } from '${name}';
       export const find = (id) => connect().query('SELECT * FROM users WHERE id = ' + id);\`,
    ],
  },
  safe: {
    sql: [
      \`import { connect } from '${name}';
       export const find = (id) => connect().query('SELECT * FROM users WHERE id = ?', [id]);\`,
    ],
  },
};
`;
}
