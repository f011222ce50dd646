import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { expressRequest } from '../shared/express.js';

// https://firebase.google.com/docs/functions/http-events
export default {
  modules: [
    'firebase-functions',
    'firebase-functions/v1',
    'firebase-functions/v2',
    'firebase-functions/https',
    'firebase-functions/v1/https',
    'firebase-functions/v2/https',
  ],
  types: {
    HttpsBuilder: ['https', 'region().https', 'runWith().https', 'region().runWith().https'],
    Request: ['onRequest(*)#0', 'HttpsBuilder.onRequest(*)#0'],
    CallableRequest: ['onCall(*)#0', 'HttpsBuilder.onCall(*)#0'],
  },
  sources: expressRequest('Request', [
    'Request.rawBody',
    // The first version hands over the data themselves, the second a request that has them.
    'HttpsBuilder.onCall(*)#0',
    'CallableRequest.data',
  ]),
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const functions = require('firebase-functions');
       const { execFile } = require('node:child_process');
       exports.run = functions.https.onRequest((request, response) => { execFile(request.query.program); });`,
      `const functions = require('firebase-functions');
       const { execFile } = require('node:child_process');
       exports.run = functions.https.onCall((data) => { execFile(data.program); });`,
      `import { onCall } from 'firebase-functions/v2/https';
       import { execFile } from 'node:child_process';
       export const run = onCall({ cors: true }, (request) => { execFile(request.data.program); });`,
    ],
  },
  safe: {
    shell: [
      `import { onCall } from 'firebase-functions/v2/https';
       import { execFile } from 'node:child_process';
       export const run = onCall((request) => { execFile('ls', ['--', request.data.folder]); });`,
    ],
  },
};
