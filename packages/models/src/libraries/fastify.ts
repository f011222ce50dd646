import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://fastify.dev/docs/latest/Reference/Request/
export default {
  modules: ['fastify'],
  types: {
    Fastify: ['default()', 'fastify()', 'Fastify.register(0)#0', 'Fastify.withTypeProvider()'],
    FastifyRequest: [
      'Fastify.get(*)#0',
      'Fastify.post(*)#0',
      'Fastify.put(*)#0',
      'Fastify.patch(*)#0',
      'Fastify.delete(*)#0',
      'Fastify.all(*)#0',
      'Fastify.head(*)#0',
      'Fastify.options(*)#0',
      'Fastify.addHook(1)#0',
    ],
    FastifyReply: [
      'Fastify.get(*)#1',
      'Fastify.post(*)#1',
      'Fastify.put(*)#1',
      'Fastify.patch(*)#1',
      'Fastify.delete(*)#1',
      'Fastify.all(*)#1',
    ],
    FastifyBaseLogger: [],
    Log: ['Fastify.log', 'FastifyRequest.log', 'FastifyReply.log'],
  },
  sinks: [
    {
      kind: 'log',
      calls: [
        'Log.trace',
        'Log.debug',
        'Log.info',
        'Log.warn',
        'Log.error',
        'Log.fatal',
        'FastifyBaseLogger.trace',
        'FastifyBaseLogger.debug',
        'FastifyBaseLogger.info',
        'FastifyBaseLogger.warn',
        'FastifyBaseLogger.error',
        'FastifyBaseLogger.fatal',
      ],
      arguments: ['0..'],
    },
  ],
  sources: [
    {
      label: 'remote',
      values: [
        'FastifyRequest.query',
        'FastifyRequest.params',
        'FastifyRequest.body',
        'FastifyRequest.headers',
        'FastifyRequest.cookies',
        'FastifyRequest.hostname',
        'FastifyRequest.url',
        'FastifyRequest.originalUrl',
        'FastifyRequest.ip',
        'FastifyRequest.raw',
        'FastifyRequest.file()',
        'FastifyRequest.files()',
        'FastifyRequest.parts()',
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

export const examples: Examples = {
  flagged: {
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
    ],
  },
  safe: {
    log: [
      `import Fastify from 'fastify';
       const app = Fastify(); app.get('/', async (request) => { request.log.info({ id: request.params.id }); });`,
    ],
  },
};
