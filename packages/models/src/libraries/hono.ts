import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://hono.dev/docs/api/request
export default {
  modules: ['hono'],
  types: {
    Hono: ['new Hono()'],
    Context: [
      'Hono.get(0)#0',
      'Hono.get(1)#0',
      'Hono.get(2)#0',
      'Hono.post(0)#0',
      'Hono.post(1)#0',
      'Hono.post(2)#0',
      'Hono.put(0)#0',
      'Hono.put(1)#0',
      'Hono.put(2)#0',
      'Hono.patch(0)#0',
      'Hono.patch(1)#0',
      'Hono.patch(2)#0',
      'Hono.delete(0)#0',
      'Hono.delete(1)#0',
      'Hono.delete(2)#0',
      'Hono.all(0)#0',
      'Hono.all(1)#0',
      'Hono.all(2)#0',
      'Hono.use(0)#0',
      'Hono.use(1)#0',
      'Hono.use(2)#0',
    ],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'Context.req.query()',
        'Context.req.queries()',
        'Context.req.param()',
        'Context.req.header()',
        'Context.req.json()',
        'Context.req.text()',
        'Context.req.parseBody()',
        'Context.req.formData()',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { Hono } from 'hono';
       import { exec } from 'node:child_process';
       const app = new Hono(); app.get('/', (c) => { exec(\`ls \${c.req.query('dir')}\`); return c.text('ok'); });`,
    ],
  },
  safe: {},
};
