import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://expressjs.com/en/resources/middleware/session.html, https://github.com/vvo/iron-session,
// https://next-auth.js.org/configuration/options, https://www.better-auth.com/docs/reference/options
export default {
  modules: [
    'express-session',
    'cookie-session',
    'cookie-signature',
    'iron-session',
    'next-auth',
    'next-auth/jwt',
    'better-auth',
    '@remix-run/node',
    '@remix-run/cloudflare',
    'react-router',
  ],
  sinks: [
    {
      kind: 'credential',
      calls: ['default', 'betterAuth', 'getToken'],
      arguments: ['0.secret', '0.secret.*', '0.keys.*'],
      is: 'key',
      variable: 'SESSION_SECRET',
    },
    {
      kind: 'credential',
      calls: ['sign', 'unsign'],
      arguments: [1],
      is: 'key',
      variable: 'COOKIE_SECRET',
    },
    {
      kind: 'credential',
      calls: ['getIronSession'],
      arguments: ['1.password', '2.password'],
      is: 'key',
      variable: 'SESSION_SECRET',
    },
    {
      kind: 'credential',
      calls: ['sealData', 'unsealData'],
      arguments: ['1.password'],
      is: 'key',
      variable: 'SESSION_SECRET',
    },
    {
      kind: 'credential',
      calls: ['createCookieSessionStorage', 'createSessionStorage', 'createMemorySessionStorage'],
      arguments: ['0.cookie.secrets.*'],
      is: 'key',
      variable: 'SESSION_SECRET',
    },
    {
      kind: 'credential',
      calls: ['createCookie'],
      arguments: ['1.secrets.*'],
      is: 'key',
      variable: 'COOKIE_SECRET',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import session from 'express-session';
       export default session({ secret: 'keyboard cat', resave: false, saveUninitialized: false });`,
      `const cookieSession = require('cookie-session');
       module.exports = cookieSession({ name: 'session', keys: ['keyboard cat'] });`,
      `import { getIronSession } from 'iron-session';
       export const load = (req, res) => getIronSession(req, res, { cookieName: 'session', password: process.env.SESSION_PASSWORD ?? 'keyboard cat keyboard cat keyboard' });`,
      `import NextAuth from 'next-auth';
       export default NextAuth({ providers: [], secret: 'keyboard cat' });`,
      `import { createCookieSessionStorage } from '@remix-run/node';
       export const { getSession } = createCookieSessionStorage({ cookie: { name: '__session', secrets: ['keyboard cat'] } });`,
    ],
  },
  safe: {
    credential: [
      `import session from 'express-session';
       export default session({ name: 'sid', secret: process.env.SESSION_SECRET, store: 'memory' });`,
      `const cookieSession = require('cookie-session');
       module.exports = cookieSession({ name: 'session', keys: [process.env.COOKIE_KEY] });`,
      `import session from 'express-session';
       export const sessions = (config) => session({ secret: config.secret, resave: true, name: 'sid' });`,
    ],
  },
};
