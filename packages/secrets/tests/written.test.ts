import { describe, expect, it } from 'vitest';
import { BASE62, HEX, sample } from '../src/sample.js';
import { isWritten } from '../src/written.js';

describe('isWritten', () => {
  it.each(
    `assumeRoleWithWebIdentity ApiV2010AccountTokenIceServers exchangeX509Token calculateSha2Token SslCertificateS3Path
     openid4vciIssueCredential NonEmptyMaxLength64String my-very-long-access-token PACIFICREGIONS authorization_endpoint
     Buffer|Uint8Array|Blob|string config/initializers/secret_token projects/main/secrets/database-password-v2`.split(
      /\s+/,
    ),
  )('%s', (text) => expect(isWritten(text)).toBe(true));

  it.each([
    'POLYMARKET_PASSPHRASE',
    btoa('the quick brown fox jumps'),
    btoa('Read this, and go on now.'),
  ])('%s', (text) => expect(isWritten(text)).toBe(true));

  it.each([btoa('root:hunter2-hunter3'), sample(32, `${BASE62}+/`), 'AKIA_2B_3C'])(
    'not %s',
    (text) => expect(isWritten(text)).toBe(false),
  );

  it.each([
    ['base 62', BASE62, 20],
    ['hexadecimal', HEX, 24],
    ['lower case and digits', 'abcdefghijklmnopqrstuvwxyz0123456789', 20],
    ['AWS', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16],
  ])('takes one random text in a hundred for written at most: %s', (_, alphabet, length) => {
    const seeds = Array.from({ length: 2000 }, (__, index) => index * 7919 + 1);
    const taken = seeds.filter((seed) => isWritten(sample(length, alphabet, seed)));
    expect(taken.length).toBeLessThanOrEqual(20);
  });
});
