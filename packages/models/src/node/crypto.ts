import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/crypto.html
export default {
  modules: ['node:crypto'],
  types: { Hash: ['createHash()', 'createHmac()', 'Hash.update()'] },
  sanitizers: [
    { calls: ['Hash.digest', 'hash', 'scryptSync', 'pbkdf2Sync'], clears: ['redacted'] },
  ],
  results: [
    { calls: ['randomUUID()'], is: 'uuid' },
    { calls: ['randomInt()'], is: 'number' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    log: [
      `import { createHash } from 'node:crypto';
       export const f = (user) => console.log(createHash('sha256').update(user.password).digest('hex'));`,
    ],
  },
};
