import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://expressjs.com/en/5x/api.html#req
export default {
  modules: [
    'express',
    'express-serve-static-core',
    'express-promise-router',
    'router',
    'polka',
    'restify',
  ],
  types: {
    Router: [
      'default()',
      'Router()',
      'new Router()',
      'default.Router()',
      'new default.Router()',
      'createServer()',
      'Router.route()',
      'Router.get()',
      'Router.post()',
      'Router.put()',
      'Router.patch()',
      'Router.delete()',
      'Router.all()',
      'Router.use()',
      'Router.options()',
      'Router.head()',
    ],
    RequestHandler: [
      'Router.get(*)',
      'Router.post(*)',
      'Router.put(*)',
      'Router.patch(*)',
      'Router.delete(*)',
      'Router.all(*)',
      'Router.use(*)',
      'Router.options(*)',
      'Router.head(*)',
      'Router.del(*)',
      'Router.opts(*)',
      'Router.pre(*)',
      'Router.connect(*)',
      'Router.trace(*)',
      'Router.search(*)',
      'Router.purge(*)',
      'Router.param(1)',
      'RequestHandler.*',
      'Handler',
    ],
    Handler: [],
    ErrorRequestHandler: [],
    Request: ['RequestHandler#0', 'RequestHandler/4#1', 'ErrorRequestHandler#1'],
  },
  sinks: [
    {
      // The logger that pino-http, express-bunyan-logger and others put there.
      kind: 'log',
      calls: [
        'Request.log.trace',
        'Request.log.debug',
        'Request.log.info',
        'Request.log.warn',
        'Request.log.error',
        'Request.log.fatal',
      ],
      arguments: ['0..'],
    },
  ],
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
        'Request.rawHeaders',
        'Request.ip',
        'Request.ips',
        'Request.subdomains',
        'Request.file',
        'Request.files',
        'Request.on(1:data)#0',
      ],
    },
    {
      label: 'secret',
      values: [
        'Request',
        'Request.headers',
        'Request.cookies',
        'Request.signedCookies',
        'Request.body',
      ],
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
       express().post('/', (req, res) => { req.log.info({ password: req.body.password }); });`,
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
