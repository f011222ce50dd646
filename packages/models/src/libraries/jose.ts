import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
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
  },
  safe: {
    credential: [
      `import { SignJWT, jwtVerify } from 'jose';
       const key = new TextEncoder().encode(process.env.JWT_SECRET);
       export const issue = () => new SignJWT({ a: 'keyboard cat' }).setProtectedHeader({ alg: 'HS256' }).sign(key);
       export const check = (token) => jwtVerify(token, key, { issuer: 'keyboard cat' });`,
    ],
  },
};
