import { describe, expect, it } from 'vitest';
import { findSecrets } from '../src/index.js';
import { BASE64, HEX, sample } from '../src/sample.js';

const hash = sample(64, HEX);
const uuid = [8, 4, 4, 4, 12].map((length, index) => sample(length, HEX, index + 3)).join('-');

const header = (kind: string, rest = '') =>
  ['-----BEGIN', kind, 'PRIVATE', `KEY${rest}-----`].join(' ');

/** What published packages hold and scanners take for secrets. */
describe('says nothing of', () => {
  it.each([
    ['the version of a lock file', `"integrity": "sha512-${sample(86, BASE64)}=="`],
    [
      'a resolved package',
      `resolved "https://packages.example.com/token/-/token-1.0.0.tgz#${hash}"`,
    ],
    ['a checksum beside a provider', `codecov_sha256: ${hash}`],
    ['a commit beside a provider', `gitea_commit = "${sample(40, HEX)}"`],
    ['the id that a command is given', `heroku authorizations:revoke ${uuid}`],
    ['the name of a request', `"ClientRequestToken": "${uuid}"`],
    ['the place in a list', `nextPageToken: "${sample(40)}"`],
    ['an id of a secret', `"secret": "${uuid}"`],
    ['what is made of a secret', `computeHMAC('', 'test_secret') => '${hash}'`],
    ['a hash of a secret', `SECRET_HASH: "${sample(43, BASE64)}="`],
    ['the type of a property', 'KdcAdminPassword: XmlStringMaxLen256;'],
    ['a union type', 'export type MqttPassword = Buffer|Uint8Array|Blob|string;'],
    ['a method', 'see AWS.STS.assumeRoleWithWebIdentity for credentials'],
    ['an exported function', 'exports.exchangeX509Token = exchangeX509Token;'],
    ['a renamed binding', 'const { calculateToken: calculateSha2Token } = sha2;'],
    ['a list of names', '["SiteId", "SecretArn", "SslCertificateS3Path"]'],
    ['a property of the configuration', 'apiKey: config.providers.acme2.apiKey,'],
    ['a path', "password: '/run/secrets/db2_password_v1'"],
    ['a sentence', "secret: 'must be at least 8 characters long'"],
    ['a pattern of keys', `/${header('PGP', ' BLOCK')}/, "x": /[f|F][a|A][c|C]/`],
    ['a key that is cut short', `${header('RSA')}MIIEpQ${sample(50, BASE64)}...`],
    ['a documented login', `Authorization: Basic ${['czZCaGRSa3F0', 'MzpnWDFmQmF0M2JW'].join('')}`],
    [
      'the tokens of the OAuth specifications',
      `"oauth_token": "${['kkk9d7dh', '3k39sjv7'].join('')}"`,
    ],
    ['their query', `a=1&oauth_consumer_key=${['dpf43f3p', '2l4k3l03'].join('')}&oauth_nonce=1`],
    ['the name of a variable', '{"id": "polymarket-passphrase", "name": "POLYMARKET_PASSPHRASE"}'],
    ['a sentence in Base64', `"secret": "${btoa('this is not the secret you look for')}"`],
    ['a template', 'token: ${{ secrets.GITHUB_TOKEN }}'],
    ['an address without a password', 'https://user@host.internal:8080/a@b'],
    ['a data address', `url("data:font/woff2;base64,${sample(400, BASE64)}")`],
    ['a minified line', 'var r=s.tokenizerState0a1b2c3d4e5f;t.key="a1";n.secret=o.password'],
  ])('%s', (_, text) => expect(findSecrets(text)).toEqual([]));
});
