import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { tokenKey } from '../shared/token-key.js';

// https://github.com/hokaccha/node-jwt-simple, https://hono.dev/docs/helpers/jwt,
// https://github.com/tsndr/cloudflare-worker-jwt: the key is the second argument.
export default {
  modules: ['jwt-simple', 'hono/jwt', '@tsndr/cloudflare-worker-jwt'],
  sinks: [tokenKey(['sign', 'verify', 'encode', 'decode'], [1]), tokenKey(['jwt'], ['0.secret'])],
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
