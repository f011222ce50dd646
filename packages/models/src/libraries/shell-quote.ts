import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/ljharb/shell-quote
export default {
  modules: ['shell-quote'],
  sanitizers: [{ calls: ['quote'], clears: ['shell-word'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { exec } from 'node:child_process';
import { parse } from 'shell-quote';
export const f = (name) => exec('ls ' + parse(name)[0]);`,
    ],
  },
  safe: {},
};
