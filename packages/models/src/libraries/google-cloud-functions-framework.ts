import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { expressRequest } from '../shared/express.js';

// https://github.com/GoogleCloudPlatform/functions-framework-nodejs
export default {
  modules: ['@google-cloud/functions-framework'],
  types: { Request: ['http(1)#0', 'HttpFunction#0'], HttpFunction: [] },
  sources: expressRequest('Request', ['Request.rawBody', 'cloudEvent(1)#0.data']),
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const functions = require('@google-cloud/functions-framework');
       const { execFile } = require('node:child_process');
       functions.http('run', (req, res) => { execFile(req.query.program); });`,
      `import type { HttpFunction } from '@google-cloud/functions-framework';
       import { execFile } from 'node:child_process';
       export const run: HttpFunction = (request, response) => { execFile(request.body.program); };`,
    ],
  },
  safe: {},
};
