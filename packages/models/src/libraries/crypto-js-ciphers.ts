import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { cost, digest } from '../shared/crypto.js';

const ciphers = ['AES.encrypt', 'DES.encrypt', 'TripleDES.encrypt'] as const;

// https://cryptojs.gitbook.io/docs
export default {
  modules: ['crypto-js'],
  sinks: [
    {
      kind: 'crypto',
      calls: ['DES.encrypt', 'RC4.encrypt', 'RC4Drop.encrypt'],
      unsafe: [{ at: 0, given: true }],
      effect: 'what it encrypts can be read without the key (CWE-327)',
      instead: 'Use AES of Web Crypto, with a new random IV for each message.',
    },
    {
      kind: 'crypto',
      calls: ciphers,
      unsafe: [{ at: '2.mode', is: ['ECB'] }],
      effect: 'equal blocks of the text look equal (CWE-327)',
      instead: 'Use AES-GCM of Web Crypto, with a new random IV for each message.',
    },
    ...cost(['PBKDF2'], '2.iterations', { least: 10_000, wanted: 210_000 }),
    ...cost(['EvpKDF'], '2.iterations', { least: 10_000, wanted: 210_000 }),
    digest('MD5', ['MD5']),
    digest('SHA1', ['SHA1']),
    digest('SHA256', ['SHA256', 'SHA224']),
    digest('SHA512', ['SHA512', 'SHA384', 'SHA3', 'RIPEMD160']),
    digest('HMAC', ['HmacMD5', 'HmacSHA1', 'HmacSHA256', 'HmacSHA512', 'HmacSHA384']),
    { kind: 'nonce', calls: ciphers, arguments: ['2.iv'], is: 'iv', cipher: '2.mode' },
    { kind: 'nonce', calls: ['PBKDF2', 'EvpKDF'], arguments: [1], is: 'salt', of: 0 },
  ],
  propagators: [{ calls: ['enc.Utf8.parse', 'enc.Hex.parse', 'enc.Base64.parse'], result: 'same' }],
} satisfies LibraryModel;

/** The functions each have a module of their own. */
export const examples: Examples = {
  flagged: {
    crypto: [
      `import CryptoJS from 'crypto-js';
       export const hide = (text, key) => CryptoJS.DES.encrypt(text, key).toString();`,
      `import CryptoJS from 'crypto-js';
       export const hide = (text, key) => CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB }).toString();`,
      `import { PBKDF2 } from 'crypto-js';
       export const key = (password, salt) => PBKDF2(password, salt, { keySize: 8, iterations: 1000 });`,
    ],
    digest: [
      `import CryptoJS from 'crypto-js';
       export const hashed = (password) => CryptoJS.MD5(password).toString();`,
      `import { SHA256 } from 'crypto-js';
       export const hashed = (user) => SHA256(user.password).toString();`,
    ],
    nonce: [
      `import CryptoJS from 'crypto-js';
       const iv = CryptoJS.enc.Utf8.parse('1234567890123456');
       export const hide = (text, key) => CryptoJS.AES.encrypt(text, key, { iv }).toString();`,
    ],
  },
  safe: {
    crypto: [
      `import CryptoJS from 'crypto-js';
       export const hide = (text, key) => CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.CBC }).toString();`,
    ],
    digest: [
      `import MD5 from 'crypto-js/md5';
       export const etag = (body) => MD5(body).toString();`,
    ],
    nonce: [
      `import CryptoJS from 'crypto-js';
       export const hide = (text, key) => CryptoJS.AES.encrypt(text, key, { iv: CryptoJS.lib.WordArray.random(16) }).toString();`,
    ],
  },
};
