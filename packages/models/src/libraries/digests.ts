import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { digest } from '../shared/crypto.js';

// https://github.com/pvorb/node-md5, https://github.com/emn178/js-sha256
export default {
  modules: [
    'md5',
    'blueimp-md5',
    'js-md5',
    'spark-md5',
    'sha1',
    'js-sha1',
    'js-sha256',
    'js-sha512',
    'js-sha3',
    'sha256',
    'crypto-js/md5',
    'crypto-js/sha1',
    'crypto-js/sha256',
    'crypto-js/sha512',
  ],
  sinks: [
    digest('a fast hash', [
      'default',
      'md5',
      'sha1',
      'sha224',
      'sha256',
      'sha384',
      'sha512',
      'sha3_256',
      'sha3_512',
      'hash',
    ]),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    digest: [
      `import md5 from 'md5';
       export const hashed = (password) => md5(password);`,
      `const md5 = require('blueimp-md5');
       exports.hashed = (user) => md5(user.salt + user.password);`,
      `import { sha256 } from 'js-sha256';
       export const hashed = (password) => sha256(password);`,
    ],
  },
  safe: {
    digest: [
      `import md5 from 'md5';
       export const avatar = (email) => 'https://www.gravatar.com/avatar/' + md5(email.trim().toLowerCase());`,
    ],
  },
};
