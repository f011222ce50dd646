import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/auth0/node-jsonwebtoken#usage
export default {
  modules: ['jsonwebtoken'],
  sources: [
    {
      label: 'secret',
      values: ['sign()', 'default.sign()'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import jwt from 'jsonwebtoken';
export const f = (user, key) => { const value = jwt.sign({ sub: user.id }, key); console.log('issued', value); };`,
    ],
  },
  safe: {
    log: [
      `import jwt from 'jsonwebtoken';
export const f = (value, key) => { const claims = jwt.verify(value, key); console.log(claims.sub); };`,
    ],
  },
};
