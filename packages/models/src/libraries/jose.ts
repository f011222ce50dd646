import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { readsToken, verifiesToken } from '../shared/json-web-token.js';
import { tokenKey } from '../shared/token-key.js';

// https://github.com/panva/jose/tree/main/docs
export default {
  modules: ['jose'],
  types: {
    Builder: [
      'new SignJWT()',
      'new EncryptJWT()',
      'new CompactSign()',
      'new CompactEncrypt()',
      'Builder.setProtectedHeader()',
      'Builder.setIssuer()',
      'Builder.setSubject()',
      'Builder.setAudience()',
      'Builder.setJti()',
      'Builder.setNotBefore()',
      'Builder.setExpirationTime()',
      'Builder.setIssuedAt()',
    ],
  },
  sinks: [
    tokenKey(['Builder.sign', 'Builder.encrypt'], [0]),
    tokenKey(['jwtVerify', 'jwtDecrypt', 'compactVerify', 'compactDecrypt'], [1]),
    readsToken(
      ['decodeJwt', 'UnsecuredJWT.decode'],
      'Call `await jwtVerify(token, key)` instead, and read its `payload`.',
    ),
    verifiesToken([
      'jwtVerify',
      'jwtDecrypt',
      'compactVerify',
      'compactDecrypt',
      'flattenedVerify',
      'generalVerify',
    ]),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import { SignJWT } from 'jose';
       const key = new TextEncoder().encode('keyboard cat');
       export const issue = (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().sign(key);`,
      `import { jwtVerify } from 'jose';
       const key = new TextEncoder().encode(process.env.SIGNER ?? 'keyboard cat');
       export const check = (token) => jwtVerify(token, key);`,
    ],
    token: [
      `import { decodeJwt } from 'jose';
       export async function GET(request) { const claims = decodeJwt(request.headers.get('authorization').slice(7)); return show(claims.sub); }`,
    ],
  },
  safe: {
    token: [
      `import { decodeJwt, jwtVerify } from 'jose';
       export async function GET(request) {
         const token = request.headers.get('authorization').slice(7);
         const { iss } = decodeJwt(token);
         const { payload } = await jwtVerify(token, keysOf(iss));
         return show(payload.sub);
       }`,
    ],
    credential: [
      `import { SignJWT, jwtVerify } from 'jose';
       const key = new TextEncoder().encode(process.env.JWT_SECRET);
       export const issue = () => new SignJWT({ a: 'keyboard cat' }).setProtectedHeader({ alg: 'HS256' }).sign(key);
       export const check = (token) => jwtVerify(token, key, { issuer: 'keyboard cat' });`,
    ],
  },
};
