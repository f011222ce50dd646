import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples.js';
import { findSecrets, fingerprint, formats, isPlaceholder } from '../src/index.js';
import { sample } from '../src/sample.js';

const token = examples['github-pat']?.matches[0] ?? '';

describe('findSecrets', () => {
  it('gives exact offsets and a preview without the secret', () => {
    const [match] = findSecrets(`a = ${token};`);
    expect(match).toEqual({
      formatId: 'github-pat',
      provider: 'GitHub',
      kind: 'token',
      severity: 'high',
      start: 4,
      end: 44,
      preview: 'ghp_… (40 characters)',
    });
  });

  it('finds many in one text, in order', () => {
    const common = formats.filter(({ files }) => files === undefined);
    const all = common.map(({ id }) => examples[id]?.matches[0] ?? '');
    const found = findSecrets(all.join('\n;\n')).map(({ formatId }) => formatId);
    expect(found).toEqual(common.map(({ id }) => id));
  });

  it('needs a boundary on both sides', () => {
    expect(findSecrets(`a${token}`)).toEqual([]);
    expect(findSecrets(`${token}a`)).toEqual([]);
    for (const text of [`?t%3D${token}&`, `\\n${token}\\n`, `=${token}"`])
      expect(findSecrets(text)).toHaveLength(1);
  });

  it('looks for the given formats only', () => {
    expect(
      findSecrets(token, { formats: formats.filter(({ provider }) => provider === 'AWS') }),
    ).toEqual([]);
    expect(findSecrets(token, { formats: [] })).toEqual([]);
  });

  it('keeps no state between calls', () => {
    expect(findSecrets(token)).toEqual(findSecrets(token));
  });
});

describe('isPlaceholder', () => {
  it.each([
    '',
    'xxxxxxxxxxxx',
    'YOUR_API_KEY',
    '<token>',
    '***',
    '${TOKEN}',
    '{{ token }}',
    'abcdefghij',
    '1234567890',
    'EXAMPLEKEY',
    '4f1c-documentation',
    // The first account of Hardhat, put together here.
    ['0xac0974bec39a17e3', '6ba4a6b4d238ff94', '4bacb478cbed5efc', 'ae784d7bf4f2ff80'].join(''),
    'changeme',
    'aaaaaaaaaaaa',
    'sk-...',
    '$NPM_TOKEN',
    '%TOKEN%',
    'ababababababab',
    `${'ABCD123'.repeat(5)}`,
  ])('%s', (text) => expect(isPlaceholder(text)).toBe(true));

  it('takes no random text for a placeholder', () => {
    for (let seed = 1; seed <= 2000; seed++)
      expect(isPlaceholder(sample(40, undefined, seed * 7919))).toBe(false);
  });
});

describe('fingerprint', () => {
  it('is HMAC-SHA-256', () => {
    for (let length = 0; length < 200; length++) {
      const text = sample(length);
      const salt = sample(length % 130, undefined, 3);
      expect(fingerprint(text, salt)).toBe(createHmac('sha256', salt).update(text).digest('hex'));
    }
    expect(fingerprint('schlüssel 🔑', 'ß')).toBe(
      createHmac('sha256', 'ß').update('schlüssel 🔑').digest('hex'),
    );
  });
});
