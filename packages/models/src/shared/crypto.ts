import type { CryptoSink, DigestSink, Setting } from '@magi-guardrail/dataflow/model';

/** Ciphers that are broken, in the spelling of OpenSSL. */
export const brokenCiphers = [
  ...['des', 'des-cbc', 'des-cfb…', 'des-ofb', 'des-ecb', 'DES', 'DES-CBC'],
  ...['rc4…', 'RC4…', 'rc2…', 'RC2…', '…-ecb', '…-ECB'],
] as const;

/** Ciphers with blocks so short, or so little looked at, that nothing new is encrypted with them. */
export const oldCiphers = [
  ...['des3', 'des-ede…', 'DES-EDE…', 'bf', 'bf-…', 'BF-…', 'blowfish'],
  ...['idea…', 'IDEA…', 'cast…', 'CAST…', 'seed…', 'SEED…'],
] as const;

/** Curves on which logarithms can be found. */
export const weakCurves = [
  ...['secp112…', 'secp128…', 'secp160…', 'secp192…', 'prime192v…', 'P-192', 'p192'],
  ...['sect113…', 'sect131…', 'sect163…', 'sect193…', 'c2pnb1…', 'c2tnb191…', 'wap-wsg…'],
  ...['brainpoolP160…', 'brainpoolP192…'],
] as const;

const patterns = 'what it encrypts can be read without the key (CWE-327)';
const guesses = 'a stolen hash gives the password away after few guesses (CWE-916)';
const slow = 'a stolen hash costs too little to try passwords on (CWE-916)';
const factors = 'its private key can be computed from the public one (CWE-326)';

const authenticated = 'Use `aes-256-gcm` with a new random IV for each message.';

// @__NO_SIDE_EFFECTS__
const row = (
  calls: readonly string[],
  unsafe: readonly Setting[],
  effect: string,
  instead: string,
) => ({ kind: 'crypto', calls, unsafe, effect, instead }) as const satisfies CryptoSink;

/** A cipher that is named in an argument. */
// @__NO_SIDE_EFFECTS__
export const brokenCipher = (calls: readonly string[], at: Setting['at'] = 0) =>
  row(calls, [{ at, is: brokenCiphers }], patterns, authenticated);

/** The same of one that only should not be chosen any more. */
// @__NO_SIDE_EFFECTS__
export const oldCipher = (
  calls: readonly string[],
  is: readonly string[] = oldCiphers,
  at: Setting['at'] = 0,
) =>
  ({
    ...row(
      calls,
      [{ at, is }],
      'what it encrypts is not protected as it should be today (CWE-327)',
      authenticated,
    ),
    severity: 'medium',
  }) as const satisfies CryptoSink;

/** How often a password is hashed, or its logarithm: below `least` a finding, below `wanted` a warning. */
// @__NO_SIDE_EFFECTS__
export const cost = (
  calls: readonly string[],
  at: Setting['at'],
  { least, wanted }: { readonly least: number; readonly wanted: number },
  when: readonly Setting[] = [],
) =>
  [
    row(calls, [{ at, below: least }], guesses, `Use at least ${wanted}.`),
    {
      ...row(calls, [{ at, below: wanted }, ...when], slow, `Use at least ${wanted}.`),
      severity: 'medium',
    },
  ] as const satisfies readonly CryptoSink[];

/** A size of keys for which others can compute them. */
// @__NO_SIDE_EFFECTS__
export const keySize = (
  calls: readonly string[],
  unsafe: readonly Setting[],
  instead = 'Use at least 2048 bits.',
) => row(calls, unsafe, factors, instead);

/** Functions that hash what they are given with one algorithm. */
// @__NO_SIDE_EFFECTS__
export const digest = (algorithm: DigestSink['algorithm'], calls: readonly string[], at = 0) =>
  ({ kind: 'digest', calls, arguments: [at], algorithm }) as const satisfies DigestSink;
