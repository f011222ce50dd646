import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

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
    {
      kind: 'credential',
      calls: ['Builder.sign', 'Builder.encrypt'],
      arguments: [0],
      is: 'key',
      variable: 'JWT_SECRET',
    },
    {
      kind: 'credential',
      calls: ['jwtVerify', 'jwtDecrypt', 'compactVerify', 'compactDecrypt'],
      arguments: [1],
      is: 'key',
      variable: 'JWT_SECRET',
    },
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
