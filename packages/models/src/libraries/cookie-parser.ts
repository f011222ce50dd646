import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://expressjs.com/en/resources/middleware/cookie-parser.html
export default {
  modules: ['cookie-parser'],
  sinks: [
    {
      kind: 'credential',
      calls: ['default'],
      arguments: [0, '0.*'],
      is: 'key',
      variable: 'COOKIE_SECRET',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import cookieParser from 'cookie-parser';
       export default cookieParser('keyboard cat');`,
      `const cookieParser = require('cookie-parser');
       module.exports = cookieParser([process.env.COOKIE_SECRET, 'keyboard cat']);`,
    ],
  },
  safe: {
    credential: [
      `import cookieParser from 'cookie-parser';
       export default cookieParser();`,
      `import cookieParser from 'cookie-parser';
       export const cookies = (config) => cookieParser(config.cookieSecret);`,
    ],
  },
};
