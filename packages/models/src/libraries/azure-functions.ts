import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://learn.microsoft.com/azure/azure-functions/functions-reference-node
export default {
  modules: ['@azure/functions'],
  types: {
    HttpHandler: [
      'app.http(1.handler)',
      'app.get(1.handler)',
      'app.post(1.handler)',
      'app.put(1.handler)',
      'app.patch(1.handler)',
      'app.deleteRequest(1.handler)',
      'app.get(1)',
      'app.post(1)',
    ],
    HttpRequest: ['HttpHandler#0', 'AzureFunction#1'],
    AzureFunction: [],
  },
  sources: [
    { label: 'structured', values: ['HttpRequest.json()'] },
    {
      label: 'remote',
      values: [
        'HttpRequest.query',
        'HttpRequest.params',
        'HttpRequest.body',
        'HttpRequest.rawBody',
        'HttpRequest.json()',
        'HttpRequest.text()',
        'HttpRequest.formData()',
        'app.storageQueue(1.handler)#0',
        'app.serviceBusQueue(1.handler)#0',
      ],
    },
    {
      label: 'remote',
      oneLine: true,
      values: ['HttpRequest.headers', 'HttpRequest.url'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const { app } = require('@azure/functions');
       const { execFile } = require('node:child_process');
       app.http('run', { methods: ['GET'], handler: async (request) => { execFile(request.query.get('program')); } });`,
      `import type { AzureFunction, Context, HttpRequest } from '@azure/functions';
       import { execFile } from 'node:child_process';
       export const run: AzureFunction = async (context, request) => { execFile(request.body.program); };`,
    ],
  },
  safe: {},
};
