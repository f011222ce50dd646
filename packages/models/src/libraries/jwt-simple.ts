import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { verifiesToken } from '../shared/json-web-token.js';
import { tokenKey } from '../shared/token-key.js';

// https://github.com/hokaccha/node-jwt-simple: decode(token, key, noVerify, algorithm)
export default {
  modules: ['jwt-simple'],
  sinks: [
    tokenKey(['encode', 'decode'], [1]),
    {
      kind: 'jwt',
      calls: ['encode', 'decode'],
      // An empty key makes a signature that anybody can make.
      unsafe: [{ at: 1, is: [''] }],
      effect: 'anybody can sign a token with the same key',
      instead: 'Read the key from the environment, and stop when it is missing.',
    },
    {
      kind: 'token',
      calls: ['decode'],
      does: 'read',
      token: 0,
      when: { position: 2, is: true },
      instead: "Leave out the third argument, as in `decode(token, key, false, 'HS256')`.",
    },
    verifiesToken(['decode']),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import jwt from 'jwt-simple';
       const secret = 'keyboard cat';
       export const read = (token) => jwt.decode(token, secret);`,
    ],
    jwt: [
      `const jwt = require('jwt-simple');
       exports.read = (token) => jwt.decode(token, process.env.JWT_SECRET || '');`,
    ],
    token: [
      `const jwt = require('jwt-simple');
       exports.me = (req, res) => { const claims = jwt.decode(req.headers.authorization, null, true); show(res.status(200), claims.sub); };`,
    ],
  },
  safe: {
    jwt: [
      `const jwt = require('jwt-simple');
       exports.read = (token) => jwt.decode(token, process.env.JWT_SECRET, false, 'HS256');`,
    ],
    token: [
      `const jwt = require('jwt-simple');
       exports.me = (req, res) => { const claims = jwt.decode(req.headers.authorization, key, false, 'HS256'); show(res.status(200), claims.sub); };`,
    ],
  },
};
