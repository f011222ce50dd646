import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { nodeCiphers } from '../shared/node-crypto.js';
import { checksOf, webCrypto } from '../shared/web-crypto.js';

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
    // What a signature is compared with, or by. An empty key is as good as any to `createHmac`.
    { kind: 'webhook', calls: ['createHmac'], key: 1 },
    {
      kind: 'webhook',
      calls: [
        'timingSafeEqual',
        'createVerify',
        'verify',
        ...checksOf('subtle'),
        ...checksOf('webcrypto.subtle'),
      ],
    },
    ...nodeCiphers,
    ...webCrypto('subtle'),
    ...webCrypto('webcrypto.subtle'),
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
    crypto: [
      `import { createCipheriv } from 'node:crypto';
       export const hide = (key, iv, text) => createCipheriv('des-cbc', key, iv).update(text);`,
      `import crypto from 'crypto';
       const ALGORITHM = 'aes-128-ecb';
       export const hide = (key, text) => crypto.createCipheriv(ALGORITHM, key, null).update(text);`,
      `const crypto = require('crypto');
       exports.hide = (key, text) => crypto.createCipher('aes-256-cbc', key).update(text);`,
      `import { generateKeyPairSync } from 'node:crypto';
       export const pair = generateKeyPairSync('rsa', { modulusLength: 1024 });`,
      `import { generateKeyPair } from 'node:crypto';
       generateKeyPair('ec', { namedCurve: 'secp112r1' }, done);`,
      `import { pbkdf2Sync } from 'node:crypto';
       export const hash = (password, salt) => pbkdf2Sync(password, salt, 1000, 64, 'sha512');`,
      `import { scryptSync } from 'node:crypto';
       export const hash = (password, salt) => scryptSync(password, salt, 64, { N: 1024 });`,
      `import { createSign } from 'node:crypto';
       export const sign = (text, key) => createSign('RSA-MD5').update(text).sign(key);`,
      `import { webcrypto } from 'node:crypto';
       export const key = webcrypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, publicExponent, hash: 'SHA-256' }, false, ['encrypt']);`,
    ],
    digest: [
      `import { createHash } from 'node:crypto';
       export const hashed = (password) => createHash('sha256').update(password).digest('hex');`,
      `import crypto from 'crypto';
       export const isUser = (user, given) => user.hash === crypto.createHash('md5').update(user.salt).update(given.password).digest('hex');`,
      `import { hash } from 'node:crypto';
       export const hashed = (password) => hash('sha512', password);`,
      `import { subtle } from 'node:crypto';
       export const hashed = (password) => subtle.digest('SHA-256', Buffer.from(password));`,
    ],
    nonce: [
      `import { createCipheriv } from 'node:crypto';
       const iv = Buffer.alloc(16, 0);
       export const hide = (key, text) => createCipheriv('aes-256-cbc', key, iv).update(text);`,
      `import { scryptSync } from 'node:crypto';
       export const hash = (password) => scryptSync(password, 'salt', 64);`,
    ],
    credential: [
      `import { createHmac } from 'node:crypto';
       export const seal = (text) => createHmac('sha256', 'keyboard cat').update(text).digest('hex');`,
      `import crypto from 'crypto';
       const key = Buffer.from('correct horse battery staple pony', 'utf8');
       export const open = (iv) => crypto.createDecipheriv('aes-256-gcm', key, iv);`,
      `import { scryptSync } from 'node:crypto';
       export const key = (salt) => scryptSync('keyboard cat', salt, 32);`,
    ],
  },
  safe: {
    crypto: [
      `import { createCipheriv, generateKeyPairSync, pbkdf2Sync, scryptSync } from 'node:crypto';
       export const hide = (key, iv) => createCipheriv('aes-256-gcm', key, iv);
       export const pair = generateKeyPairSync('rsa', { modulusLength: 3072 });
       export const a = (password, salt) => pbkdf2Sync(password, salt, 210_000, 64, 'sha512');
       export const b = (password, salt) => scryptSync(password, salt, 64, { N: 2 ** 17 });`,
    ],
    digest: [
      `import { createHash } from 'node:crypto';
       export const etag = (body) => createHash('md5').update(body).digest('base64');
       export const cacheKey = (url, options) => createHash('sha1').update(JSON.stringify([url, options])).digest('hex');`,
      `import { createHash } from 'node:crypto';
       export const stored = (apiToken) => createHash('sha256').update(apiToken).digest('hex');`,
    ],
    nonce: [
      `import { createCipheriv, randomBytes } from 'node:crypto';
       export const hide = (key, text) => { const iv = randomBytes(12); return [iv, createCipheriv('aes-256-gcm', key, iv).update(text)]; };`,
      `import { createCipheriv } from 'node:crypto';
       export const wrapped = (key, other) => createCipheriv('id-aes256-wrap', key, Buffer.from('A6A6A6A6A6A6A6A6', 'hex')).update(other);`,
    ],
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
