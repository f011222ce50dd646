import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/hokaccha/node-jwt-simple, https://hono.dev/docs/helpers/jwt,
// https://github.com/tsndr/cloudflare-worker-jwt: the key is the second argument.
export default {
  modules: ['jwt-simple', 'hono/jwt', '@tsndr/cloudflare-worker-jwt'],
  sinks: [
    {
      kind: 'credential',
      calls: ['sign', 'verify', 'encode', 'decode'],
      arguments: [1],
      is: 'key',
      variable: 'JWT_SECRET',
    },
    {
      kind: 'credential',
      calls: ['jwt'],
      arguments: ['0.secret'],
      is: 'key',
      variable: 'JWT_SECRET',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import { sign } from 'hono/jwt';
       export const issue = (claims) => sign(claims, 'keyboard cat');`,
      `import jwt from 'jwt-simple';
       const secret = 'keyboard cat';
       export const read = (token) => jwt.decode(token, secret);`,
      `import { Hono } from 'hono';
       import { jwt } from 'hono/jwt';
       new Hono().use('/auth/*', jwt({ secret: 'keyboard cat', alg: 'HS256' }));`,
    ],
  },
  safe: {
    credential: [
      `import { sign } from 'hono/jwt';
       export const issue = (context) => sign({ role: 'keyboard cat' }, context.env.JWT_SECRET);`,
    ],
  },
};
