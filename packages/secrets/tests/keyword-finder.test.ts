import { describe, expect, it } from 'vitest';
import { encodeAscii } from '../src/encode-ascii.js';
import { type Encode, keywordFinder } from '../src/keyword-finder.js';

const keywords = ['abc', 'abcd', 'ghp_', 'token', '-----begin ', 'x==', 'clé-key', 'ключ'];

function found(text: string, encode?: Encode): string[] {
  const pairs: string[] = [];
  for (const hits of keywordFinder(keywords, encode).hitsIn(text))
    for (let index = 0; index < hits.length; index += 2)
      pairs.push(`${hits[index + 1]} ${keywords[hits[index] ?? -1]}`);
  return pairs;
}

/** By the definition: at every place, every keyword that stands there. */
function expected(text: string): string[] {
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return Array.from(lower, (_, index) => index)
    .slice(0, lower.length)
    .flatMap((index) =>
      keywords.filter((one) => lower.startsWith(one, index)).map((one) => `${index} ${one}`),
    );
}

describe('the finder of keywords', () => {
  it.each([
    '',
    'a',
    'ab',
    'abc',
    'xabcd',
    'aBcD GHP_ Token',
    'ababcabcd',
    '-----BEGIN RSA PRIVATE KEY-----',
    'clé-key and Ключ, ключ',
    'tokentokentoken'.repeat(20),
  ])('finds what stands in %o, in either case', (text) => {
    expect(found(text)).toEqual(expected(text));
    expect(found(text, encodeAscii)).toEqual(expected(text));
  });

  // Texts are read in chunks of 16,384 characters.
  it.each([0, 1, 2].map((chunk) => 16_384 + chunk * 16_381))(
    'misses nothing and repeats nothing around character %d',
    (border) => {
      for (let shift = -14; shift < 4; shift++) {
        for (const [rest, filler] of [
          ['', '.'],
          ['..', '.'],
          [' ghp_', '.'],
          ['.', '\u{e9}'],
        ] as const) {
          const text = `${filler.repeat(border + shift)}-----begin token${rest}`;
          const places = expected(text.slice(border - 30))
            .map((one) => one.replace(/^\d+/, (at) => String(Number(at) + border - 30)))
            .join();
          expect(found(text).join(), `${shift}`).toBe(places);
          expect(found(text, encodeAscii).join(), `${shift}`).toBe(places);
        }
      }
    },
  );

  it('reads one text while it reads another', () => {
    const finder = keywordFinder(keywords);
    const outer: number[] = [];
    for (const hits of finder.hitsIn(`token${'.'.repeat(20_000)}token`)) {
      outer.push(...hits);
      expect([...finder.hitsIn('ghp_ ghp_')].flat()).toEqual([2, 0, 2, 5]);
    }
    expect(outer).toEqual([3, 0, 3, 20_005]);
  });
});
