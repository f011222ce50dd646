import { describe, expect, it } from 'vitest';
import { findSecrets, formats, type SecretFormat } from '../src/index.js';
import { generate } from '../src/shape/generate.js';

const SEEDS = Array.from({ length: 60 }, (_, index) => index * 31 + 1);

// What a text holds is no random text: an address, a key file, a token with a head in JSON.
const plain = formats.filter(
  ({ pattern, files, isGeneric }) =>
    files === undefined &&
    isGeneric !== true &&
    !/\(\?<secret>|BEGIN|CRUdJ|ZXlK/.test(pattern.source),
);

describe('random secrets', () => {
  it.each(plain.map((format) => [format.id, format] as const))('are found: %s', (id, format) => {
    const missed = SEEDS.map((seed) =>
      write(format, generate(format.pattern, seed, seed % 20)),
    ).filter((text) => !findSecrets(text).some(({ formatId }) => formatId === id));
    // Some fall into words, runs or sequences by chance.
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(SEEDS.length * 0.15);
  });

  it('are found but for one in two hundred', { timeout: 60_000 }, () => {
    const texts = plain.flatMap((format) =>
      SEEDS.map((seed) => write(format, generate(format.pattern, seed, seed % 20))),
    );
    const missed = texts.filter((text) => findSecrets(text).length === 0);
    expect(missed.length).toBeLessThanOrEqual(texts.length / 200);
  });
});

function write({ place, variable = 'API_KEY' }: SecretFormat, secret: string): string {
  return place === 'value' ? `${variable}=${secret}` : secret;
}
