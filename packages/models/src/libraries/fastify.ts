import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { hugeBody } from '../shared/huge-body.js';
import { readsToken, verifiesToken } from '../shared/json-web-token.js';
import { tokenKey } from '../shared/token-key.js';

// https://fastify.dev/docs/latest/Reference/Request/
export default {
  modules: ['fastify'],
  types: {
    Fastify: [
      'default()',
      'fastify()',
      'Fastify.register(0)#0',
      'Fastify.withTypeProvider()',
      'FastifyInstance',
    ],
    FastifyInstance: ['FastifyPluginAsync#0', 'FastifyPluginCallback#0', 'FastifyPlugin#0'],
    FastifyPluginAsync: [],
    FastifyPluginCallback: [],
    FastifyPlugin: [],
    RouteOptions: [
      'Fastify.route(0)',
      'Fastify.get(1)',
      'Fastify.post(1)',
      'Fastify.put(1)',
      'Fastify.patch(1)',
      'Fastify.delete(1)',
      'Fastify.head(1)',
      'Fastify.options(1)',
      'Fastify.all(1)',
    ],
    RouteHandlerMethod: [
      'Fastify.get(-1)',
      'Fastify.post(-1)',
      'Fastify.put(-1)',
      'Fastify.patch(-1)',
      'Fastify.delete(-1)',
      'Fastify.head(-1)',
      'Fastify.options(-1)',
      'Fastify.all(-1)',
      'Fastify.setNotFoundHandler(-1)',
      'RouteOptions.handler',
      'RouteOptions.preHandler',
      'RouteOptions.preValidation',
      'RouteOptions.onRequest',
      'RouteHandlerMethod.*',
    ],
    FastifyRequest: [
      'RouteHandlerMethod#0',
      'Fastify.addHook(1)#0',
      'Fastify.setErrorHandler(0)#1',
      'RouteOptions.errorHandler#1',
    ],
    FastifyReply: [
      'RouteHandlerMethod#1',
      'Fastify.addHook(1)#1',
      'Fastify.setErrorHandler(0)#2',
      'RouteOptions.errorHandler#2',
      'FastifyReply.code()',
      'FastifyReply.status()',
      'FastifyReply.header()',
      'FastifyReply.type()',
    ],
    FastifyBaseLogger: [],
    Log: ['Fastify.log', 'FastifyRequest.log', 'FastifyReply.log'],
  },
  // A plugin without types, in a file of its own
  shapes: [
    {
      type: 'FastifyPlugin',
      exported: ['default'],
      parameters: [['fastify']],
      reads: ['0.get', '0.post', '0.put', '0.patch', '0.delete', '0.route', '0.addHook'],
    },
  ],
  sinks: [
    // An error is sent as its status and its message: https://fastify.dev/docs/latest/Reference/Reply/#errors
    { kind: 'response', calls: ['FastifyReply.send'], arguments: [0], hidesErrors: true },
    {
      kind: 'html',
      calls: ['FastifyReply.send'],
      arguments: [0],
      typedBy: ['type', 'header', 'headers'],
      instead: 'Escape it with `escape-html`, or sanitize the markup with `sanitize-html`.',
    },
    { kind: 'redirect', calls: ['FastifyReply.redirect'], arguments: [-1, 0] },
    // https://github.com/fastify/fastify-jwt
    readsToken(['Fastify.jwt.decode'], 'Call `await request.jwtVerify()` instead.'),
    {
      kind: 'token',
      calls: ['FastifyRequest.jwtDecode'],
      does: 'read',
      instead: 'Call `await request.jwtVerify()` instead.',
    },
    verifiesToken(['Fastify.jwt.verify']),
    // What @fastify/jwt, @fastify/cookie and @fastify/session are registered with.
    tokenKey(['Fastify.register'], ['1.secret', '1.secret.*']),
    hugeBody(['default', 'fastify'], '0.bodyLimit'),
    // https://github.com/fastify/fastify-multipart: without it, the limit of all bodies holds.
    hugeBody(['Fastify.register'], '1.limits.fileSize'),
    { kind: 'token', calls: ['FastifyRequest.jwtVerify'], does: 'verify' },
    {
      kind: 'log',
      calls: each(
        ['Log', 'FastifyBaseLogger'],
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal'],
      ),
      arguments: ['0..'],
    },
  ],
  sources: [
    { label: 'structured', values: ['FastifyRequest.body'] },
    {
      label: 'remote',
      values: [
        'FastifyRequest.query',
        'FastifyRequest.params',
        'FastifyRequest.body',
        'FastifyRequest.cookies',
        'FastifyRequest.raw',
      ],
    },
    {
      label: 'remote',
      // @fastify/busboy takes the folders away.
      parts: { filename: 'name' },
      values: ['FastifyRequest.file()', 'FastifyRequest.files()', 'FastifyRequest.parts()'],
    },
    {
      label: 'remote',
      oneLine: true,
      values: [
        'FastifyRequest.raw.headers',
        'FastifyRequest.raw.url',
        'FastifyRequest.headers',
        'FastifyRequest.hostname',
        'FastifyRequest.url',
        'FastifyRequest.originalUrl',
        'FastifyRequest.ip',
      ],
    },
    {
      label: 'secret',
      values: [
        'FastifyRequest',
        'FastifyRequest.headers',
        'FastifyRequest.cookies',
        'FastifyRequest.body',
      ],
    },
  ],
} satisfies LibraryModel;

const answer = `import Fastify from 'fastify';
       import { generateText } from 'ai';
       Fastify().get('/', async (request, reply) => { const { text } = await generateText({ model, prompt });`;

export const examples: Examples = {
  flagged: {
    html: [
      `${answer} return reply.type('text/html').send(text); });`,
      `${answer} reply.header('Content-Type', 'text/html; charset=utf-8'); return reply.send(text); });`,
    ],
    credential: [
      `const fastify = require('fastify')();
       fastify.register(require('@fastify/jwt'), { secret: 'keyboard cat' });`,
      `import Fastify from 'fastify';
       import cookie from '@fastify/cookie';
       await Fastify().register(cookie, { secret: 'keyboard cat' });`,
    ],
    upload: [
      `import Fastify from 'fastify';
       export const app = Fastify({ logger: true, bodyLimit: Infinity });`,
      `import Fastify from 'fastify';
       import multipart from '@fastify/multipart';
       Fastify().register(multipart, { limits: { fileSize: Infinity } });`,
    ],
    response: [
      `import Fastify from 'fastify';
       Fastify().setErrorHandler((error, request, reply) => { reply.code(500).send({ message: 'Failed', stack: error.stack }); });`,
    ],
    token: [
      `import Fastify from 'fastify';
       const app = Fastify(); app.get('/', async (request) => { const { sub } = await request.jwtDecode(); return find(sub); });`,
    ],
    log: [
      `import Fastify from 'fastify';
       const app = Fastify(); app.post('/', async (request, reply) => { request.log.info(request.headers); });`,
      `import Fastify from 'fastify';
       const app = Fastify(); app.get('/', async (request, reply) => { reply.log.info({ token: request.query.token }); });`,
    ],
    shell: [
      `import Fastify from 'fastify';
       import { exec } from 'node:child_process';
       const app = Fastify(); app.get('/', async (request) => { exec(\`ls \${request.query.dir}\`); });`,
      `import { exec } from 'node:child_process';
       export default async function routes(fastify) { fastify.get('/', async (request) => { exec(\`ls \${request.query.dir}\`); }); }`,
      `const { exec } = require('node:child_process');
       module.exports = (fastify, options, done) => { fastify.post('/', async ({ body }) => { exec(\`ls \${body.dir}\`); }); done(); };`,
    ],
  },
  safe: {
    html: [
      `${answer} return reply.send(text); });`,
      `${answer} return reply.type('text/plain').send(text); });`,
    ],
    credential: [
      `import Fastify from 'fastify';
       import jwt from '@fastify/jwt';
       Fastify().register(jwt, { secret: process.env.JWT_SECRET, sign: { issuer: 'keyboard cat' } });`,
    ],
    upload: [
      `import Fastify from 'fastify';
       import multipart from '@fastify/multipart';
       Fastify({ bodyLimit: 5 * 1024 * 1024 }).register(multipart, { limits: { fileSize: 20_000_000 } });`,
    ],
    response: [
      `import Fastify from 'fastify';
       Fastify().get('/', async (request, reply) => { try { return await load(request); } catch (error) { reply.send(error); } });`,
    ],
    token: [
      `import Fastify from 'fastify';
       const app = Fastify(); app.get('/', async (request) => { await request.jwtVerify(); const { sub } = await request.jwtDecode(); return find(sub); });`,
    ],
    log: [
      `import Fastify from 'fastify';
       const app = Fastify(); app.get('/', async (request) => { request.log.info({ id: request.params.id }); });`,
    ],
  },
};
