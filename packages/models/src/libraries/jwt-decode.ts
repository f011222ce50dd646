import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { readsToken } from '../shared/json-web-token.js';

// https://github.com/auth0/jwt-decode: made for pages, which show what a token says
export default {
  modules: ['jwt-decode'],
  sinks: [
    readsToken(
      ['default', 'jwtDecode', 'jwt_decode'],
      'It is made for browsers: on a server call `await jwtVerify(token, key)` of `jose`.',
    ),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    token: [
      `import express from 'express';
       import { jwtDecode } from 'jwt-decode';
       express().get('/me', (req, res) => { req.user = jwtDecode(req.headers.authorization); });`,
    ],
  },
  safe: {
    token: [
      `import { jwtDecode } from 'jwt-decode';
       export const name = () => jwtDecode(localStorage.getItem('token')).name;`,
    ],
  },
};
