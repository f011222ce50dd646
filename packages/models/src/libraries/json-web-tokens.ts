import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import {
  acceptsUnsigned,
  makesUnsigned,
  readsToken,
  verifiesToken,
} from '../shared/json-web-token.js';
import { tokenKey } from '../shared/token-key.js';

// https://hono.dev/docs/helpers/jwt, https://github.com/tsndr/cloudflare-worker-jwt: the key is the second argument.
export default {
  modules: ['hono/jwt', '@tsndr/cloudflare-worker-jwt'],
  sinks: [
    tokenKey(['sign', 'verify'], [1]),
    tokenKey(['jwt'], ['0.secret']),
    ...acceptsUnsigned(['verify'], [2, '2.alg', '2.algorithm']),
    ...makesUnsigned(['sign'], [2, '2.algorithm']),
    readsToken(['decode'], "Call `await verify(token, key, 'HS256')` instead."),
    verifiesToken(['verify', 'verifyWithJwks']),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import { sign } from 'hono/jwt';
       export const issue = (claims) => sign(claims, 'keyboard cat');`,
      `import { Hono } from 'hono';
       import { jwt } from 'hono/jwt';
       new Hono().use('/auth/*', jwt({ secret: 'keyboard cat', alg: 'HS256' }));`,
    ],
    token: [
      `import { Hono } from 'hono';
       import { decode } from 'hono/jwt';
       new Hono().get('/me', (c) => { const { payload } = decode(c.req.header('authorization')); return show(payload.sub); });`,
    ],
    jwt: [
      `import jwt from '@tsndr/cloudflare-worker-jwt';
       export const issue = (claims) => jwt.sign(claims, undefined, 'none');`,
    ],
  },
  safe: {
    credential: [
      `import { sign } from 'hono/jwt';
       export const issue = (context) => sign({ role: 'keyboard cat' }, context.env.JWT_SECRET);`,
    ],
    token: [
      `import { Hono } from 'hono';
       import { decode } from 'hono/jwt';
       new Hono().get('/key', (c) => { const { header } = decode(c.req.header('authorization')); return show(header.alg); });`,
    ],
  },
};
