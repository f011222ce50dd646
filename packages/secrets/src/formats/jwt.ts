import type { SpecialExamples } from '../format.js';
import { isEncodedToken, isSignedToken } from '../predicates/jwt.js';
import { defineProvider } from '../provider.js';
import { sample } from '../sample.js';

export default defineProvider({
  name: 'JSON Web Token',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  revoke: 'End the session or rotate the signing key',
  formats: [
    {
      id: 'jwt',
      kind: 'session',
      shape: /(?<![_-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{16,1000}/,
      keywords: ['eyj'],
      publicPrefix: 'eyJ',
      minimumEntropy: 3.5,
      isPlausible: isSignedToken,
      severity: 'medium',
      isGeneric: true,
      instead: 'End the session or rotate the signing key, then fetch a token at run time.',
    },
    {
      // The base64 of a token, as Kubernetes and CI systems store it.
      id: 'jwt-base64',
      kind: 'session',
      shape: /ZXlK[A-Za-z0-9+/]{80,8000}={0,2}/,
      isPlausible: isEncodedToken,
      severity: 'medium',
      instead: 'End the session or rotate the signing key, then fetch a token at run time.',
    },
  ],
});

function encode(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll('=', '');
}

function token(): string {
  const claims = encode({ sub: '4411', iat: 1_700_000_000 });
  return [encode({ alg: 'HS256', typ: 'JWT' }), claims, sample(43)].join('.');
}

export const examples = (): SpecialExamples => ({
  jwt: {
    matches: [token()],
    lookalikes: [
      [encode({ alg: 'HS256' }), encode({ sub: '1' })].join('.'),
      [encode({ alg: 'HS256' }), encode({ iss: 'supabase', role: 'anon' }), sample(43)].join('.'),
      [encode({ alg: 'HS256' }), encode({ source: 'own tests', data: 'A_WORD' }), sample(43)].join(
        '.',
      ),
      [encode({ name: 'source map', file: 'a.js' }), encode({ version: 3, x: 1 }), sample(43)].join(
        '.',
      ),
    ],
  },
  'jwt-base64': {
    matches: [btoa(token())],
    lookalikes: [btoa(`eyJ${sample(90)}`)],
  },
});
