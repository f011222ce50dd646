import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/http.html
export default {
  modules: ['node:http', 'node:https', 'node:http2'],
  types: { IncomingMessage: ['createServer(0)#0', 'createServer(1)#0', 'createSecureServer(1)#0'] },
  sources: [
    {
      label: 'remote',
      values: ['IncomingMessage.url', 'IncomingMessage.headers', 'IncomingMessage.rawHeaders'],
    },
    { label: 'secret', values: ['IncomingMessage.headers', 'IncomingMessage.rawHeaders'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import http from 'node:http';
       import { exec } from 'node:child_process';
       http.createServer((request) => { exec('ls ' + request.url); });`,
    ],
    log: [
      `import http from 'node:http';
       http.createServer((request) => { console.log(request.headers); });`,
    ],
  },
  safe: {
    log: [
      `import http from 'node:http';
       http.createServer((request) => { console.log(request.method); });`,
    ],
  },
};
