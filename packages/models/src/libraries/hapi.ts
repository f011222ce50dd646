import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://hapi.dev/api/#request-properties
export default {
  modules: ['@hapi/hapi', 'hapi'],
  types: {
    Server: ['server()', 'Server()', 'new Server()'],
    ServerRoute: ['Server.route(0)', 'Server.route(0.*)'],
    Handler: [
      'ServerRoute.handler',
      'ServerRoute.options.handler',
      'ServerRoute.config.handler',
      'ServerRoute.options.pre.*',
      'ServerRoute.options.pre.*.method',
      'Server.ext(1)',
    ],
    Request: ['Handler#0'],
  },
  sinks: [{ kind: 'log', calls: ['Server.log', 'Request.log'], arguments: ['1..'] }],
  sources: [
    {
      label: 'remote',
      values: ['Request.payload', 'Request.query', 'Request.params', 'Request.state'],
    },
    {
      label: 'remote',
      oneLine: true,
      values: ['Request.headers', 'Request.path', 'Request.url'],
    },
    {
      label: 'remote',
      oneLine: false,
      values: ['Request.url.searchParams'],
    },
    { label: 'secret', values: ['Request', 'Request.headers', 'Request.state', 'Request.payload'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import type { Request } from '@hapi/hapi';
       export const handler = (request: Request) => { request.log(['auth'], request.state); };`,
    ],
    shell: [
      `import type { Request } from '@hapi/hapi';
       import { spawn } from 'node:child_process';
       export const handler = (request: Request) => { spawn(request.query.name, []); };`,
      `const Hapi = require('@hapi/hapi');
       const { execFile } = require('node:child_process');
       const server = Hapi.server(); server.route({ method: 'GET', path: '/', handler: async (request) => { execFile(request.query.name); return ''; } });`,
      `const Hapi = require('@hapi/hapi');
       import { spawn } from 'node:child_process';
       const server = Hapi.server(); server.ext('onRequest', (request) => { spawn(request.query.name, []); });`,
    ],
  },
  safe: {
    log: [
      `import type { Request } from '@hapi/hapi';
       export const handler = (request: Request) => { request.log(['auth'], request.path); };`,
    ],
  },
};
