import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { base62Checksum, hasBase62Checksum } from '../src/checksum.js';
import { findSecrets } from '../src/index.js';
import { sample } from '../src/sample.js';

describe('the check digits of GitHub and npm', () => {
  it('are those of two tokens that were published as examples', () => {
    expect(base62Checksum('qkJaB6MffYVzZXWqmcoF49yrUxP3wf')).toBe('0LsakP');
    expect(base62Checksum('zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ')).toBe('0mLq17');
  });

  it('are the CRC-32 in base 62, filled up with zeros', () => {
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    for (let seed = 1; seed <= 500; seed++) {
      const body = sample(30, undefined, seed * 31);
      const value = [...base62Checksum(body)].reduce(
        (sum, digit) => sum * 62 + digits.indexOf(digit),
        0,
      );
      expect(value).toBe(crc32(body));
      expect(base62Checksum(body)).toHaveLength(6);
      expect(hasBase62Checksum(body + base62Checksum(body))).toBe(true);
      expect(hasBase62Checksum(body + base62Checksum(`${body}a`))).toBe(false);
    }
  });

  it('prove a token that looks like a placeholder, and refuse none that looks random', () => {
    const doubtful = `${sample(12)}xxxxxx${sample(12, undefined, 3)}`;
    const token = (body: string, check: string) => ['ghp', body + check].join('_');
    expect(findSecrets(token(doubtful, base62Checksum(doubtful)))).toHaveLength(1);
    expect(findSecrets(token(doubtful, '000001'))).toHaveLength(0);
    expect(findSecrets(token(sample(30), sample(6, undefined, 5)))).toHaveLength(1);
  });
});
