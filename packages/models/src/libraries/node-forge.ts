import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { brokenCipher, cost, digest, keySize } from '../shared/crypto.js';

// https://github.com/digitalbazaar/forge
export default {
  modules: ['node-forge'],
  types: {
    Digest: [
      'md.md5.create()',
      'md.sha1.create()',
      'md.sha256.create()',
      'md.sha384.create()',
      'md.sha512.create()',
      'Digest.update()',
    ],
    Cipher: ['cipher.createCipher()'],
  },
  sinks: [
    digest('a fast hash', ['Digest.update']),
    brokenCipher(['cipher.createCipher']),
    keySize(['pki.rsa.generateKeyPair', 'rsa.generateKeyPair'], [{ at: 0, below: 2048 }]),
    keySize(['pki.rsa.generateKeyPair', 'rsa.generateKeyPair'], [{ at: '0.bits', below: 2048 }]),
    ...cost(['pkcs5.pbkdf2', 'pbkdf2'], 2, { least: 10_000, wanted: 210_000 }),
    { kind: 'nonce', calls: ['Cipher.start'], arguments: ['0.iv'], is: 'iv' },
    { kind: 'nonce', calls: ['pkcs5.pbkdf2', 'pbkdf2'], arguments: [1], is: 'salt', of: 0 },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    crypto: [
      `import forge from 'node-forge';
       export const pair = forge.pki.rsa.generateKeyPair(1024);`,
      `import forge from 'node-forge';
       export const pair = forge.pki.rsa.generateKeyPair({ bits: 512, workers: 2 });`,
      `const forge = require('node-forge');
       exports.hide = (key) => forge.cipher.createCipher('DES-ECB', key);`,
    ],
    digest: [
      `import forge from 'node-forge';
       export const hashed = (password) => forge.md.sha256.create().update(password).digest().toHex();`,
    ],
    nonce: [
      `import forge from 'node-forge';
       export const hide = (key, text) => { const cipher = forge.cipher.createCipher('AES-CBC', key); cipher.start({ iv: '1234567890123456' }); };`,
    ],
  },
  safe: {
    crypto: [
      `import forge from 'node-forge';
       export const pair = forge.pki.rsa.generateKeyPair({ bits: 2048 });`,
    ],
    digest: [
      `import forge from 'node-forge';
       export const id = (der) => forge.md.sha1.create().update(der).digest().toHex();`,
    ],
  },
};
