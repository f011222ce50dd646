import type { SinkModel } from '@magi-guardrail/dataflow/model';
import { brokenCipher, cost, digest, keySize, oldCipher, weakCurves } from './crypto.js';

const rsa = ['rsa', 'rsa-pss', 'dsa'] as const;
const pairs = ['generateKeyPair', 'generateKeyPairSync'] as const;
const pbkdf2 = ['pbkdf2', 'pbkdf2Sync'] as const;
const scrypt = ['scrypt', 'scryptSync'] as const;
const forged = 'others can sign what they like in its name (CWE-328)';
const withIv = 'Use `createCipheriv` with a key of `scrypt` and a new random IV for each message.';

/** What of the `crypto` of Node.js protects too little: https://nodejs.org/api/crypto.html */
export const nodeCiphers: readonly SinkModel[] = [
  brokenCipher(['createCipheriv']),
  oldCipher(['createCipheriv']),
  {
    kind: 'crypto',
    calls: ['createCipher'],
    // A third argument is an IV: then it was `createCipheriv` that was chosen by name.
    unsafe: [
      { at: 1, given: true },
      { at: 2, absent: true },
    ],
    effect: 'its key is one MD5 of the password, and equal texts look equal (CWE-327)',
    instead: withIv,
  },
  keySize(pairs, [
    { at: '1.modulusLength', below: 2048 },
    { at: 0, is: rsa },
  ]),
  keySize(pairs, [{ at: '1.namedCurve', is: weakCurves }], 'Use `prime256v1` or `ed25519`.'),
  keySize(['createECDH'], [{ at: 0, is: weakCurves }], 'Use `prime256v1` or `x25519`.'),
  keySize(['createDiffieHellman'], [{ at: 0, below: 2048 }]),
  keySize(
    ['getDiffieHellman', 'createDiffieHellmanGroup'],
    [{ at: 0, is: ['modp1', 'modp2', 'modp5'] }],
    'Use `modp14` or greater.',
  ),
  ...cost(pbkdf2, 2, { least: 10_000, wanted: 600_000 }, [
    { at: 4, is: ['sha1', 'sha256', 'SHA1', 'SHA256', 'SHA-256', 'sha224'] },
  ]),
  ...cost(pbkdf2, 2, { least: 10_000, wanted: 210_000 }, [
    { at: 4, is: ['sha512', 'sha384', 'SHA512', 'SHA384', 'SHA-512'] },
  ]).slice(1),
  ...['3.N', '3.cost'].flatMap((at) => cost(scrypt, at, { least: 8192, wanted: 16_384 })),
  {
    kind: 'crypto',
    calls: ['createSign', 'sign'],
    unsafe: [{ at: 0, is: ['md5', 'MD5', 'RSA-MD5', 'md4', 'RSA-MD4'] }],
    effect: forged,
    instead: 'Use `sha256`.',
  },
  {
    kind: 'crypto',
    calls: ['createSign', 'sign'],
    unsafe: [{ at: 0, is: ['sha1', 'SHA1', 'RSA-SHA1', 'sha', 'DSA-SHA1', 'dss1'] }],
    effect: forged,
    severity: 'medium',
    instead: 'Use `sha256`.',
  },
  {
    kind: 'crypto',
    calls: ['privateDecrypt', 'publicEncrypt'],
    unsafe: [{ at: '0.padding', is: ['RSA_NO_PADDING', 3] }],
    effect: 'messages can be guessed and combined (CWE-780)',
    severity: 'medium',
    instead: 'Use `RSA_PKCS1_OAEP_PADDING`.',
  },
  {
    kind: 'crypto',
    calls: ['privateDecrypt'],
    unsafe: [{ at: '0.padding', is: ['RSA_PKCS1_PADDING', 1] }],
    effect: 'whoever sees how it fails can decrypt messages (CWE-780)',
    severity: 'medium',
    instead: 'Use `RSA_PKCS1_OAEP_PADDING`.',
  },
  digest({ position: 0, of: 'receiver' }, ['Hash.update', 'Hash.write', 'Hash.end']),
  digest({ position: 0, of: 'call' }, ['hash'], 1),
  { kind: 'nonce', calls: ['createCipheriv'], arguments: [2], is: 'iv', cipher: 0 },
  { kind: 'nonce', calls: [...pbkdf2, ...scrypt], arguments: [1], is: 'salt', of: 0 },
];
