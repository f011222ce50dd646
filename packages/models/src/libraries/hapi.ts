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
  sinks: [
    { kind: 'log', calls: ['Server.log', 'Request.log'], arguments: ['1..'] },
    // https://hapi.dev/api/#-routeoptionscors: a star, which is the default, is answered with the origin.
    {
      kind: 'cors',
      calls: ['server', 'Server', 'new Server()'],
      unsafe: [
        { at: '0.routes.cors.credentials', is: [true] },
        { at: '0.routes.cors.origin.*', is: ['*'] },
      ],
      effect: 'it answers every origin with itself',
    },
    {
      kind: 'cors',
      calls: ['server', 'Server', 'new Server()'],
      unsafe: [
        { at: '0.routes.cors.credentials', is: [true] },
        { at: '0.routes.cors.origin', absent: true },
      ],
      effect: 'it answers every origin with itself, for there is no other `origin`',
    },
  ],
  sources: [
    { label: 'structured', values: ['Request.payload'] },
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
    cors: [
      `import Hapi from '@hapi/hapi';
       export const server = Hapi.server({ routes: { cors: { origin: ['*'], credentials: true } } });`,
      `const Hapi = require('@hapi/hapi');
       const server = new Hapi.Server({ port: 3000, routes: { cors: { credentials: true } } });`,
    ],
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
    cors: [
      `import Hapi from '@hapi/hapi';
       Hapi.server({ routes: { cors: true } }); Hapi.server({ routes: { cors: { origin: ['https://app.example.com'], credentials: true } } });`,
    ],
    log: [
      `import type { Request } from '@hapi/hapi';
       export const handler = (request: Request) => { request.log(['auth'], request.path); };`,
    ],
  },
};
