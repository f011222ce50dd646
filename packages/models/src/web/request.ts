import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { UPLOAD_PARTS, expressResponse } from '../shared/express.js';

/** What handlers read of a request at this place among the parameters, and of the response after it. */
// @__NO_SIDE_EFFECTS__
const handled = (at: number) => [
  ...'query params body cookies headers url originalUrl'.split(' ').map((name) => `${at}.${name}`),
  ...'send sendFile download sendStatus status json render redirect end writeHead setHeader'
    .split(' ')
    .map((name) => `${at + 1}.${name}`),
];

// https://developer.mozilla.org/docs/Web/API/Request, as servers get it: route handlers of frameworks
// that name them for the method, modules with `fetch`, `Bun.serve` and `Deno.serve`.
export default {
  globals: ['Bun', 'Deno'],
  types: {
    Request: [
      'Bun.serve(0.fetch)#0',
      'Bun.serve(0.routes.*)#0',
      'Bun.serve(0.routes.*.*)#0',
      'Deno.serve(*)#0',
      'Deno.serve(*.handler)#0',
      'FetchModule.fetch#0',
      'RouteHandler#0',
      'RouteHandler#0.request',
    ],
    FetchModule: [],
    RouteHandler: [],
    ServerAction: [],
    NodeHandler: [],
    NodeErrorHandler: [],
    NodeHandlerAfterOne: [],
    NodeHandlerAfterTwo: [],
    NodeRequest: [
      'NodeHandler#0',
      'NodeErrorHandler#1',
      'NodeHandlerAfterOne#1',
      'NodeHandlerAfterTwo#2',
    ],
    NodeResponse: [
      'NodeHandler#1',
      'NodeErrorHandler#2',
      'NodeHandlerAfterOne#2',
      'NodeHandlerAfterTwo#3',
      'NodeResponse.status()',
    ],
  },
  sinks: expressResponse('NodeResponse'),
  shapes: [
    { type: 'FetchModule', exported: ['default'] },
    {
      type: 'RouteHandler',
      exported: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
    },
    { type: 'ServerAction', directive: 'use server' },
    {
      // Handlers of Express and its relatives are often written in files that do not load it.
      type: 'NodeHandler',
      parameters: [
        ['req', 'request'],
        ['res', 'response', 'reply'],
      ],
      reads: handled(0),
    },
    {
      type: 'NodeErrorHandler',
      parameters: [['err', 'error', 'e'], ['req', 'request'], ['res', 'response'], ['next']],
      reads: ['1.query', '1.params', '1.body', '1.cookies', '1.headers'],
    },
    {
      // What serves files is often given first what to serve: `serve(root, req, res)`.
      type: 'NodeHandlerAfterOne',
      parameters: [[], ['req', 'request'], ['res', 'response', 'reply']],
      reads: handled(1),
    },
    {
      type: 'NodeHandlerAfterTwo',
      parameters: [[], [], ['req', 'request'], ['res', 'response', 'reply']],
      reads: handled(2),
    },
  ],
  // A URL has no `..` when it was parsed.
  sanitizers: [{ calls: ['Request.nextUrl.pathname'], clears: ['path-below'] }],
  sources: [
    {
      label: 'remote',
      values: [
        'Request.json()',
        'Request.text()',
        'Request.formData()',
        'Request.arrayBuffer()',
        'Request.blob()',
        'Request.bytes()',
        'Request.body',
        'Request.cookies',
        'RouteHandler#0.params',
        'RouteHandler#0.cookies',
        'RouteHandler#1.params',
        'ServerAction#*',
        'NodeRequest.query',
        'NodeRequest.params',
        'NodeRequest.body',
        'NodeRequest.cookies',
        'NodeRequest.signedCookies',
        'NodeRequest.param()',
      ],
    },
    {
      label: 'structured',
      values: ['Request.json()', 'ServerAction#*', 'NodeRequest.query', 'NodeRequest.body'],
    },
    { label: 'remote', parts: UPLOAD_PARTS, values: ['NodeRequest.file', 'NodeRequest.files'] },
    {
      label: 'remote',
      oneLine: true,
      values: [
        'Request.headers',
        'Request.url',
        'Request.nextUrl',
        'RouteHandler#0.url',
        'NodeRequest.headers',
        'NodeRequest.url',
        'NodeRequest.originalUrl',
        'NodeRequest.path',
        'NodeRequest.hostname',
        'NodeRequest.get()',
        'NodeRequest.header()',
      ],
    },
    {
      label: 'remote',
      oneLine: false,
      values: ['Request.nextUrl.searchParams'],
    },
    {
      label: 'secret',
      values: [
        'NodeRequest',
        'NodeRequest.headers',
        'NodeRequest.cookies',
        'NodeRequest.signedCookies',
        'NodeRequest.body',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { execFile } from 'node:child_process';
       export async function POST(request) { const { program } = await request.json(); execFile(program); }`,
      `import { execFile } from 'node:child_process';
       export default { async fetch(request) { execFile(new URL(request.url).searchParams.get('program')); } };`,
      `'use server';
       import { execFile } from 'node:child_process';
       export async function run(program: string) { execFile(program); }`,
      `import { execFile } from 'node:child_process';
       Bun.serve({ routes: { '/run': { POST: async (request) => { execFile(await request.text()); } } } });`,
      `const { execFile } = require('node:child_process');
       exports.serve = (root, req, res) => { execFile(req.url.slice(1), { cwd: root }); res.end(); };`,
      `const { execFile } = require('node:child_process');
       exports.serve = function (prefix, root, req, res, readOnly) { execFile(decodeURIComponent(req.url), { cwd: root }); res.end(); };`,
      `const { execFile } = require('node:child_process');
       module.exports = (req, res) => { execFile(req.query.program); res.send('ok'); };`,
      `const { execFile } = require('node:child_process');
       exports.failed = (error, request, response, next) => { const { program } = request.body; execFile(program); next(); };`,
    ],
  },
  safe: {
    shell: [
      `const { execFile } = require('node:child_process');
       module.exports = (req, res) => { execFile(req.program); res(); };`,
      `const { execFile } = require('node:child_process');
       module.exports = (source, target) => { execFile(source.query.program); target.end(); };`,
      `const { execFile } = require('node:child_process');
       module.exports = (program, req, res) => { execFile(req.program); res(program); };`,
      `import { execFile } from 'node:child_process';
       export async function POST(request) { execFile('ls', ['--', request.method]); }`,
      `'use server';
       import { execFile } from 'node:child_process';
       function run(program: string) { execFile(program); }
       export async function list() { run('ls'); }`,
    ],
  },
};
