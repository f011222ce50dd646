import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/crypto.html
export default {
  modules: ['node:crypto'],
  types: {
    Hash: ['createHash()', 'createHmac()', 'Hash.update()'],
    Sign: ['createSign()', 'Sign.update()'],
  },
  sinks: [
    {
      kind: 'credential',
      calls: [
        'createHmac',
        'createCipheriv',
        'createDecipheriv',
        'hkdf',
        'hkdfSync',
        'subtle.importKey',
        'webcrypto.subtle.importKey',
      ],
      arguments: [1],
      is: 'key',
    },
    {
      kind: 'credential',
      calls: [
        'createSecretKey',
        'createPrivateKey',
        'privateDecrypt',
        'privateEncrypt',
        'pbkdf2',
        'pbkdf2Sync',
        'scrypt',
        'scryptSync',
        'Sign.sign',
      ],
      arguments: [0, '0.key'],
      is: 'key',
    },
    { kind: 'credential', calls: ['sign'], arguments: [2, '2.key'], is: 'key' },
  ],
  sanitizers: [
    { calls: ['Hash.digest', 'hash', 'scryptSync', 'pbkdf2Sync'], clears: ['redacted'] },
  ],
  results: [
    { calls: ['randomUUID()'], is: 'uuid' },
    { calls: ['randomInt()'], is: 'number' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import { createHmac } from 'node:crypto';
       export const seal = (text) => createHmac('sha256', 'keyboard cat').update(text).digest('hex');`,
      `import crypto from 'crypto';
       const key = Buffer.from('correct horse battery staple pony', 'utf8');
       export const open = (iv) => crypto.createDecipheriv('aes-256-gcm', key, iv);`,
      `import { scryptSync } from 'node:crypto';
       export const key = scryptSync('keyboard cat', process.env.SALT, 32);`,
    ],
  },
  safe: {
    credential: [
      `import { createHmac, createHash } from 'node:crypto';
       export const seal = (text, key) => createHmac('sha256', key).update(createHash('sha256').update('text').digest()).digest('hex');`,
      `import { createPublicKey, generateKeyPairSync, createSign } from 'node:crypto';
       const { privateKey } = generateKeyPairSync('ed25519');
       export const sign = (text) => createSign('sha256').update(text).sign(privateKey, 'base64');`,
    ],
    log: [
      `import { createHash } from 'node:crypto';
       export const f = (user) => console.log(createHash('sha256').update(user.password).digest('hex'));`,
    ],
  },
};
