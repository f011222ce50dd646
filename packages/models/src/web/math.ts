import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Math/random
export default {
  globals: ['Math'],
  sinks: [{ kind: 'random', calls: ['Math.random'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    random: [
      `export const resetToken = () => Math.random().toString(36).slice(2);`,
      `const { random } = Math;
       const password = Math.floor(random() * 1e9).toString(16);`,
    ],
  },
  safe: {
    random: [
      `export const delay = (base) => base + Math.random() * 1000;
       const authRetryDelay = Math.random() * 100, tokenCount = Math.floor(Math.random() * 10);
       const id = 'field-' + Math.random().toString(36).slice(2);`,
    ],
  },
};
