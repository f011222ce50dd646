import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import {
  acceptsUnsigned,
  makesUnsigned,
  readsToken,
  verifiesToken,
} from '../shared/json-web-token.js';
import { tokenKey } from '../shared/token-key.js';

// https://github.com/auth0/node-jsonwebtoken#usage
export default {
  modules: ['jsonwebtoken'],
  sinks: [
    tokenKey(['sign', 'verify'], [1]),
    ...acceptsUnsigned(['verify'], ['2.algorithms.*']),
    ...makesUnsigned(['sign'], ['2.algorithm']),
    readsToken(['decode'], "Call `verify` with the key and `algorithms: ['HS256']` instead."),
    verifiesToken(['verify']),
  ],
  sources: [
    {
      label: 'secret',
      values: ['sign()', 'default.sign()'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import jwt from 'jsonwebtoken';
export const issue = (user) => jwt.sign({ sub: user.id }, 'keyboard cat');`,
      `const { verify } = require('jsonwebtoken');
const secret = process.env.SIGNER || 'keyboard cat';
exports.check = (token) => verify(token, secret);`,
    ],
    jwt: [
      `import jwt from 'jsonwebtoken';
export const check = (token, key) => jwt.verify(token, key, { algorithms: ['HS256', 'none'] });`,
      `const jwt = require('jsonwebtoken');
exports.issue = (claims) => jwt.sign(claims, null, { algorithm: 'none' });`,
    ],
    token: [
      `import express from 'express';
import jwt from 'jsonwebtoken';
express().get('/me', (req, res) => { const { sub } = jwt.decode(req.headers.authorization.slice(7)); show(res, sub); });`,
    ],
    log: [
      `import jwt from 'jsonwebtoken';
export const f = (user, key) => { const value = jwt.sign({ sub: user.id }, key); console.log('issued', value); };`,
    ],
  },
  safe: {
    credential: [
      `import jwt from 'jsonwebtoken';
export const issue = (user) => jwt.sign({ sub: 'keyboard cat' }, process.env.JWT_SECRET, { issuer: 'me' });`,
      `import jwt from 'jsonwebtoken';
export const check = (token, key) => jwt.verify(token, key, { algorithms: ['RS256'] });`,
    ],
    jwt: [
      `import jwt from 'jsonwebtoken';
export const check = (token, key) => jwt.verify(token, key, { algorithms: ['HS256'] });`,
    ],
    token: [
      `import express from 'express';
import jwt from 'jsonwebtoken';
express().get('/me', (req, res) => {
  const token = req.headers.authorization.slice(7);
  const { kid } = jwt.decode(token, { complete: true }).header;
  show(res, jwt.verify(token, keys[kid], { algorithms: ['RS256'] }));
});`,
    ],
    log: [
      `import jwt from 'jsonwebtoken';
export const f = (value, key) => { const claims = jwt.verify(value, key); console.log(claims.sub); };`,
    ],
  },
};
