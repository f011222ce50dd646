import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { cost } from '../shared/crypto.js';

const rounds = { least: 8, wanted: 10 } as const;

// https://github.com/kelektiv/node.bcrypt.js, https://github.com/dcodeIO/bcrypt.js
export default {
  modules: ['bcrypt', 'bcryptjs', '@node-rs/bcrypt', 'bcrypt-ts', 'bcrypt-nodejs'],
  sinks: [
    ...cost(['hash', 'hashSync', 'default.hash', 'default.hashSync'], 1, rounds),
    ...cost(['genSalt', 'genSaltSync', 'default.genSalt', 'default.genSaltSync'], 0, rounds),
    {
      kind: 'nonce',
      calls: ['hash', 'hashSync', 'default.hash', 'default.hashSync'],
      arguments: [1],
      is: 'salt',
      of: 0,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    crypto: [
      `import bcrypt from 'bcrypt';
       export const hashed = (password) => bcrypt.hash(password, 4);`,
      `const { genSaltSync, hashSync } = require('bcryptjs');
       exports.hashed = (password) => hashSync(password, genSaltSync(5));`,
    ],
    nonce: [
      `import { hashSync } from 'bcryptjs';
       export const hashed = (password) => hashSync(password, '$2a$10$' + 'abcdefghijklmnopqrstuu');`,
    ],
  },
  safe: {
    crypto: [
      `import bcrypt from 'bcrypt';
       export const hashed = (password) => bcrypt.hash(password, 12);
       export const other = async (password, rounds) => bcrypt.hash(password, await bcrypt.genSalt(rounds));`,
    ],
  },
};
