import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { tokenKey } from '../shared/token-key.js';

// https://github.com/auth0/node-jsonwebtoken#usage
export default {
  modules: ['jsonwebtoken'],
  sinks: [tokenKey(['sign', 'verify'], [1])],
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
    log: [
      `import jwt from 'jsonwebtoken';
export const f = (value, key) => { const claims = jwt.verify(value, key); console.log(claims.sub); };`,
    ],
  },
};
