import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/BridgeAR/safe-stable-stringify#readme
export default {
  modules: [
    'safe-stable-stringify',
    'fast-safe-stringify',
    'fast-json-stable-stringify',
    'json-stringify-safe',
    'json-stable-stringify',
    'pretty-format',
  ],
  propagators: [
    {
      calls: ['default', 'stringify', 'stable', 'format'],
      result: 'json',
      argument: 0,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import stringify from 'fast-safe-stringify';
export const f = (token) => console.log(stringify({ token }));`,
    ],
  },
  safe: {
    log: [
      `import stringify from 'fast-safe-stringify';
export const f = (user) => console.log(stringify({ id: user.id }));`,
    ],
  },
};
