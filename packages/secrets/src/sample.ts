/** A text of `length` characters that looks random, the same on every run; for examples only. */
export function sample(length: number, alphabet = BASE62, seed = 7): string {
  let state = seed;
  let text = '';
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += alphabet[(state >>> 16) % alphabet.length] ?? '';
  }
  return text;
}

/** Alphabets of credentials. */
export const DIGITS = '0123456789';
export const HEX = '0123456789abcdef';

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const BASE62 = LETTERS + DIGITS;
export const BASE64 = BASE62 + '+/';
