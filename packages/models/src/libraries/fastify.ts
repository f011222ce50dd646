import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://fastify.dev/docs/latest/Reference/Request/
export default {
  modules: ['fastify'],
  types: {
    Fastify: ['default()', 'fastify()'],
    FastifyRequest: [
      'Fastify.get(1)#0',
      'Fastify.get(2)#0',
      'Fastify.post(1)#0',
      'Fastify.post(2)#0',
      'Fastify.put(1)#0',
      'Fastify.put(2)#0',
      'Fastify.patch(1)#0',
      'Fastify.patch(2)#0',
      'Fastify.delete(1)#0',
      'Fastify.delete(2)#0',
      'Fastify.all(1)#0',
      'Fastify.all(2)#0',
      'Fastify.head(1)#0',
      'Fastify.head(2)#0',
      'Fastify.options(1)#0',
      'Fastify.options(2)#0',
    ],
    Log: ['Fastify.log', 'FastifyRequest.log'],
  },
  sinks: [
    {
      kind: 'log',
      calls: ['Log.trace', 'Log.debug', 'Log.info', 'Log.warn', 'Log.error', 'Log.fatal'],
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
      ],
    },
    {
      label: 'secret',
      values: ['FastifyRequest.headers', 'FastifyRequest.cookies', 'FastifyRequest.body'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import Fastify from 'fastify';
       const app = Fastify(); app.post('/', async (request, reply) => { request.log.info(request.headers); });`,
    ],
    shell: [
      `import Fastify from 'fastify';
       import { exec } from 'node:child_process';
       const app = Fastify(); app.get('/', async (request) => { exec(\`ls \${request.query.dir}\`); });`,
    ],
  },
  safe: {},
};
