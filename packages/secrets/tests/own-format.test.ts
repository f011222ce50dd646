import { describe, expect, it } from 'vitest';
import { findSecrets, formats, ownFormat, worstCase } from '../src/index.js';

const secret = ['acme', 'k7QzM2xW9pLrT4vB'].join('_');
const own = {
  id: 'acme-token',
  provider: 'Acme',
  pattern: 'acme_[A-Za-z0-9]{16}',
  instead: 'Revoke it in the console of Acme.',
  example: secret,
};

describe('a format of the user', () => {
  it('is completed and found like any other', () => {
    const format = ownFormat(own);
    expect(format).toMatchObject({ severity: 'high', publicPrefix: 'acme_', place: 'itself' });
    expect(findSecrets(`a = "${secret}"`, { formats: [format] })).toMatchObject([
      { formatId: 'acme-token', start: 5, end: 26, preview: 'acme_… (21 characters)' },
    ]);
    expect(findSecrets(`${secret}x acme_YOUR_TOKEN_HERE`, { formats: [format] })).toEqual([]);
  });

  it('may be the value of a name', () => {
    const pattern = '[a-f0-9]{32}';
    const value = ['9f3c17ab', '52d8e604', 'b7a1c9e2', '6d40f835'].join('');
    const format = ownFormat({
      ...own,
      pattern,
      keywords: ['acme'],
      example: `ACME_TOKEN=${value}`,
    });
    expect(findSecrets(`acmeToken: "${value}"`, { formats: [format] })).toHaveLength(1);
    expect(findSecrets(`other: "${value}"`, { formats: [format] })).toEqual([]);
    expect(() => ownFormat({ ...own, pattern, keywords: ['acme'], example: value })).toThrow(
      /name that holds a keyword/,
    );
  });

  it('may come in parts, with a prefix only', () => {
    const { pattern: _, ...rest } = own;
    const format = ownFormat({ ...rest, prefix: 'acme_', example: ['acme', '_', secret.slice(5)] });
    expect(findSecrets(secret, { formats: [format] })).toHaveLength(1);
  });
});

describe('the worst case of a pattern', () => {
  it.each([
    ['a{1,64}', 200],
    ['acme_[a-z]{32}', 50],
    ['(?:a|b){1,64}', 400],
    ['[a-z]{2,10}-[a-z]{2,10}', 60],
    ['(?:[a-z]{1,9}-){1,9}x{3}', 400],
    ['eyJ[\\w-]{10,200}\\.[\\w-]{10,200}', 1000],
  ])('of %s is bounded', (source, most) => {
    expect(worstCase(source)).toBeLessThanOrEqual(most);
  });

  it.each(['(a{1,20}){1,20}b', '(?:a|ab){1,40}c', '(?:x?){40}x{40}', '(?:(?:a{1,9}){1,9}){1,9}b'])(
    'of %s is not',
    (source) => {
      expect(worstCase(source)).toBeGreaterThan(1e9);
    },
  );

  it.each(['a+', 'a*', 'a{2,}', '(a)\\1', '\\p{L}', '(?i:a)', '[^]', 'a{2', '\\k<a>'])(
    'of %s cannot be told',
    (source) => {
      expect(() => worstCase(source)).toThrow(SyntaxError);
    },
  );

  it('takes a bound for what has none', () => {
    expect(worstCase('a+b', { unbounded: 100 })).toBeLessThan(400);
    expect(worstCase('(a+)+b', { unbounded: 100 })).toBe(Infinity);
  });

  it('is small for nearly all formats that are built in', () => {
    const costs = formats.map(({ pattern }) => {
      try {
        return worstCase(pattern.source, { ignoreCase: pattern.ignoreCase });
      } catch {
        return Infinity;
      }
    });
    expect(costs.filter((cost) => cost <= 20_000).length / costs.length).toBeGreaterThan(0.97);
  });
});
