import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://cryptojs.gitbook.io/docs
export default {
  modules: [
    'crypto-js',
    'crypto-js/aes',
    'crypto-js/hmac-sha256',
    'crypto-js/hmac-sha512',
    'crypto-js/hmac-sha1',
  ],
  sinks: [
    {
      kind: 'credential',
      calls: [
        'AES.encrypt',
        'AES.decrypt',
        'DES.encrypt',
        'DES.decrypt',
        'TripleDES.encrypt',
        'TripleDES.decrypt',
        'Rabbit.encrypt',
        'Rabbit.decrypt',
        'RC4.encrypt',
        'RC4.decrypt',
        'HmacMD5',
        'HmacSHA1',
        'HmacSHA224',
        'HmacSHA256',
        'HmacSHA384',
        'HmacSHA512',
        'HmacSHA3',
        'HmacRIPEMD160',
        'encrypt',
        'decrypt',
        'default',
      ],
      arguments: [1],
      is: 'key',
      variable: 'ENCRYPTION_KEY',
    },
    { kind: 'credential', calls: ['PBKDF2', 'EvpKDF'], arguments: [0], is: 'key' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import CryptoJS from 'crypto-js';
       export const hide = (text) => CryptoJS.AES.encrypt(text, 'keyboard cat').toString();`,
      `import { HmacSHA256, enc } from 'crypto-js';
       const KEY = 'keyboard cat';
       export const seal = (text) => HmacSHA256(text, KEY).toString(enc.Hex);`,
      `import AES from 'crypto-js/aes';
       export const hide = (text) => AES.encrypt(text, 'keyboard cat');`,
    ],
  },
  safe: {
    credential: [
      `import CryptoJS from 'crypto-js';
       export const hide = (key) => CryptoJS.AES.encrypt('keyboard cat', key).toString();`,
      `import { SHA256 } from 'crypto-js';
       export const hash = () => SHA256('keyboard cat', { outputLength: 256 });`,
    ],
  },
};
