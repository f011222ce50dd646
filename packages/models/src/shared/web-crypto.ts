import type { SinkModel } from '@magi-guardrail/dataflow/model';
import { cost, digest, keySize } from './crypto.js';

/** The cryptography of browsers, by the name it has: https://www.w3.org/TR/webcrypto-2/ */
// @__NO_SIDE_EFFECTS__
export const webCrypto = (subtle: string): readonly SinkModel[] => {
  const derive = [`${subtle}.deriveBits`, `${subtle}.deriveKey`];
  return [
    keySize([`${subtle}.generateKey`], [{ at: '0.modulusLength', below: 2048 }]),
    ...cost(derive, '0.iterations', { least: 10_000, wanted: 600_000 }, [
      { at: '0.hash', is: ['SHA-1', 'SHA-256'] },
    ]),
    digest({ position: 0, of: 'call' }, [`${subtle}.digest`], 1),
    { kind: 'nonce', calls: [`${subtle}.encrypt`], arguments: ['0.iv'], is: 'iv' },
    { kind: 'nonce', calls: derive, arguments: ['0.salt'], is: 'salt', of: 1 },
  ];
};

/** What checks a signature, or makes the one that is expected. */
// @__NO_SIDE_EFFECTS__
export const checksOf = (subtle: string): readonly string[] => [
  `${subtle}.verify`,
  `${subtle}.sign`,
  `${subtle}.timingSafeEqual`,
];
