import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://hono.dev/docs/api/request
export default {
  modules: ['hono'],
  types: {
    Hono: [
      'new Hono()',
      'Hono.basePath()',
      'Hono.use()',
      'Hono.get()',
      'Hono.post()',
      'Hono.put()',
      'Hono.patch()',
      'Hono.delete()',
      'Hono.all()',
    ],
    Context: [
      'Hono.get(*)#0',
      'Hono.post(*)#0',
      'Hono.put(*)#0',
      'Hono.patch(*)#0',
      'Hono.delete(*)#0',
      'Hono.options(*)#0',
      'Hono.all(*)#0',
      'Hono.use(*)#0',
      'Hono.on(*)#0',
      'Hono.onError(0)#1',
    ],
  },
  sinks: [
    {
      kind: 'response',
      calls: ['Context.json', 'Context.text', 'Context.html', 'Context.body'],
      arguments: [0],
    },
    { kind: 'redirect', calls: ['Context.redirect'], arguments: [0] },
    { kind: 'html', calls: ['Context.html'], arguments: [0] },
    {
      kind: 'html',
      calls: ['Context.body'],
      arguments: [0],
      typedAt: ['2.Content-Type', '2.content-type'],
      typedBy: ['header'],
    },
  ],
  // A URL has no `..` when it was parsed.
  sanitizers: [{ calls: ['Context.req.path'], clears: ['path-below'] }],
  sources: [
    { label: 'structured', values: ['Context.req.json()'] },
    {
      label: 'remote',
      values: [
        'Context.req.query()',
        'Context.req.queries()',
        'Context.req.param()',
        'Context.req.json()',
        'Context.req.text()',
        'Context.req.parseBody()',
        'Context.req.formData()',
        'Context.req.arrayBuffer()',
        'Context.req.raw',
        // Decoded.
        'Context.req.path',
      ],
    },
    {
      label: 'remote',
      oneLine: true,
      values: [
        'Context.req.header()',
        'Context.req.url',
        'Context.req.raw.url',
        'Context.req.raw.headers',
      ],
    },
    // Variables and secrets of the worker: https://hono.dev/docs/api/context#env
    { label: 'secret', values: ['Context.env'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    response: [
      `import { Hono } from 'hono';
       new Hono().get('/', async (c) => { try { return c.json(await load()); } catch (error) { return c.text(error.stack, 500); } });`,
    ],
    shell: [
      `import { Hono } from 'hono';
       import { exec } from 'node:child_process';
       const app = new Hono(); app.get('/', (c) => { exec(\`ls \${c.req.query('dir')}\`); return c.text('ok'); });`,
    ],
  },
  safe: {},
};
