import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { cost, digest } from '../shared/crypto.js';

const parts = [
  ...['sha1', 'sha256', 'sha512', 'sha2', 'sha3', 'legacy'],
  ...['blake2b', 'blake2', 'blake3', 'pbkdf2', 'scrypt'],
] as const;

// https://github.com/paulmillr/noble-hashes
export default {
  modules: [
    '@noble/hashes',
    ...parts.flatMap((part) => [`@noble/hashes/${part}`, `@noble/hashes/${part}.js`]),
  ],
  sinks: [
    digest('a fast hash', [
      'md5',
      'sha1',
      'ripemd160',
      'sha224',
      'sha256',
      'sha384',
      'sha512',
      'sha3_256',
      'sha3_512',
      'blake2b',
      'blake2s',
      'blake3',
    ]),
    ...cost(['pbkdf2', 'pbkdf2Async'], '3.c', { least: 10_000, wanted: 210_000 }),
    ...cost(['scrypt', 'scryptAsync'], '2.N', { least: 8192, wanted: 16_384 }),
    { kind: 'nonce', calls: ['pbkdf2', 'pbkdf2Async'], arguments: [2], is: 'salt', of: 1 },
    { kind: 'nonce', calls: ['scrypt', 'scryptAsync'], arguments: [1], is: 'salt', of: 0 },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    crypto: [
      `import { pbkdf2 } from '@noble/hashes/pbkdf2';
       import { sha256 } from '@noble/hashes/sha256';
       export const key = (password, salt) => pbkdf2(sha256, password, salt, { c: 1000, dkLen: 32 });`,
    ],
    digest: [
      `import { sha256 } from '@noble/hashes/sha2.js';
       export const hashed = (password) => sha256(password);`,
    ],
    nonce: [
      `import { scrypt } from '@noble/hashes/scrypt.js';
       export const key = (password) => scrypt(password, 'salt', { N: 2 ** 17, r: 8, p: 1 });`,
    ],
  },
  safe: {
    crypto: [
      `import { scrypt } from '@noble/hashes/scrypt';
       export const key = (password, salt) => scrypt(password, salt, { N: 2 ** 17, r: 8, p: 1 });`,
    ],
    digest: [
      `import { sha1 } from '@noble/hashes/legacy';
       export const id = (file) => sha1(file);`,
    ],
  },
};
