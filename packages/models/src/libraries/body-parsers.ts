import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { hugeBody } from '../shared/huge-body.js';

// https://expressjs.com/en/4x/api.html#express.json: 100 kB unless something else is said
export default {
  modules: ['express', 'body-parser'],
  sinks: [hugeBody(['json', 'urlencoded', 'text', 'raw'], '0.limit')],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    upload: [
      `import express from 'express';
       const app = express(); app.use(express.json({ limit: '1gb' }));`,
      `const bodyParser = require('body-parser');
       app.use(bodyParser.urlencoded({ extended: true, limit: Infinity }));`,
    ],
  },
  safe: {
    upload: [
      `import express from 'express';
       const app = express(); app.use(express.json()); app.use('/import', express.raw({ limit: '50mb' }));`,
      `const bodyParser = require('body-parser');
       app.use(bodyParser.json({ limit: process.env.BODY_LIMIT }));`,
    ],
  },
};
