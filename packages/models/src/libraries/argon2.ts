import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/ranisalt/node-argon2/wiki/Options
export default {
  modules: ['argon2', '@node-rs/argon2'],
  sinks: [
    {
      kind: 'crypto',
      calls: ['hash', 'hashSync', 'default.hash'],
      unsafe: [{ at: '1.memoryCost', below: 7168 }],
      effect: 'a stolen hash costs too little to try passwords on (CWE-916)',
      severity: 'medium',
      instead: 'Use at least 19456 KiB, and `timeCost: 2`.',
    },
    { kind: 'nonce', calls: ['hash', 'hashSync'], arguments: ['1.salt'], is: 'salt', of: 0 },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    nonce: [
      `import { hash } from 'argon2';
       export const hashed = (password) => hash(password, { salt: Buffer.from('0123456789abcdef') });`,
    ],
  },
  safe: {
    crypto: [
      `import argon2 from 'argon2';
       export const hashed = (password) => argon2.hash(password, { memoryCost: 19_456, timeCost: 2 });`,
    ],
  },
};
