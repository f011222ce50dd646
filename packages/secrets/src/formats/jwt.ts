import type { FormatExamples, SecretFormat } from '../format.js';
import { sample } from '../sample.js';

export default [
  {
    id: 'jwt',
    provider: 'JSON Web Token',
    kind: 'session',
    publicPrefix: 'eyJ',
    keywords: ['eyj'],
    pattern: /(?<![_-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{16,1000}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3.5,
    isPlausible: (token) => /^\{"[^{}]{0,400}"alg"\s*:|^\{"alg"\s*:/.test(decode(token)),
    severity: 'medium',
    cwe: [798],
    instead: 'End the session or rotate the signing key, then fetch a token at run time.',
    docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
] satisfies SecretFormat[];

/** The header of a token, or nothing when it is no base64. */
function decode(token: string): string {
  const header = token.slice(0, token.indexOf('.')).replaceAll('-', '+').replaceAll('_', '/');
  try {
    return atob(header);
  } catch {
    return '';
  }
}

function encode(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll('=', '');
}

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  jwt: {
    matches: [
      [
        encode({ alg: 'HS256', typ: 'JWT' }),
        encode({ sub: '4411', iat: 1_700_000_000 }),
        sample(43),
      ].join('.'),
    ],
    lookalikes: [
      [encode({ alg: 'HS256' }), encode({ sub: '1' })].join('.'),
      [encode({ name: 'source map', file: 'a.js' }), encode({ version: 3, x: 1 }), sample(43)].join(
        '.',
      ),
    ],
  },
});
