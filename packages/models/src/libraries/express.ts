import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://expressjs.com/en/5x/api.html#req
export default {
  modules: ['express'],
  types: {
    Router: ['default()', 'Router()', 'new Router()', 'default.Router()', 'Router.route()'],
    Request: [
      'Router.get(0)#0',
      'Router.get(1)#0',
      'Router.get(2)#0',
      'Router.post(0)#0',
      'Router.post(1)#0',
      'Router.post(2)#0',
      'Router.put(0)#0',
      'Router.put(1)#0',
      'Router.put(2)#0',
      'Router.patch(0)#0',
      'Router.patch(1)#0',
      'Router.patch(2)#0',
      'Router.delete(0)#0',
      'Router.delete(1)#0',
      'Router.delete(2)#0',
      'Router.all(0)#0',
      'Router.all(1)#0',
      'Router.all(2)#0',
      'Router.use(0)#0',
      'Router.use(1)#0',
      'Router.use(2)#0',
      'Router.options(0)#0',
      'Router.options(1)#0',
      'Router.options(2)#0',
      'Router.head(0)#0',
      'Router.head(1)#0',
      'Router.head(2)#0',
    ],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'Request.query',
        'Request.params',
        'Request.body',
        'Request.cookies',
        'Request.signedCookies',
        'Request.headers',
        'Request.url',
        'Request.originalUrl',
        'Request.path',
        'Request.hostname',
        'Request.get()',
        'Request.header()',
        'Request.param()',
      ],
    },
    {
      label: 'secret',
      values: ['Request.headers', 'Request.cookies', 'Request.signedCookies', 'Request.body'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import express from 'express';
       import { exec } from 'node:child_process';
       const app = express(); app.get('/', (req, res) => { exec('ls ' + req.query.dir); });`,
    ],
    sql: [
      `import express from 'express';
       import pg from 'pg';
       const pool = new pg.Pool(); const app = express(); app.get('/', async (req, res) => { res.json(await pool.query(\`SELECT * FROM a WHERE b = '\${req.query.b}'\`)); });`,
    ],
    log: [
      `import express from 'express';
       const app = express(); app.post('/', (req, res) => { console.log(req.headers); });`,
    ],
  },
  safe: {
    log: [
      `import express from 'express';
       const app = express(); app.post('/', (req, res) => { console.log(req.method); });`,
    ],
  },
};
