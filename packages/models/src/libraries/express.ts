import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';
import { expressRequest, expressResponse } from '../shared/express.js';
import { LEVELS } from '../shared/loggers.js';

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
      'RequestHandler.*',
      'Handler',
    ],
    Handler: [],
    ErrorRequestHandler: [],
    Request: [
      'Router.param(1)#0',
      'RequestHandler#0',
      'RequestHandler/4#1',
      'ErrorRequestHandler#1',
    ],
    Response: [
      'Router.param(1)#1',
      'RequestHandler#1',
      'RequestHandler/4#2',
      'ErrorRequestHandler#2',
      'Response.status()',
      'Response.type()',
      'Response.contentType()',
      'Response.set()',
      'Response.header()',
    ],
  },
  sinks: [
    ...expressResponse('Response'),
    {
      // The logger that pino-http, express-bunyan-logger and others put there.
      kind: 'log',
      calls: each(['Request.log'], LEVELS),
      arguments: ['0..'],
    },
  ],
  sources: expressRequest('Request', ['Router.param(1)#3']),
} satisfies LibraryModel;

const answer = `import express from 'express';
       import { generateText } from 'ai';
       express().get('/', async (req, res) => { const { text } = await generateText({ model, prompt });`;

export const examples: Examples = {
  flagged: {
    html: [
      `${answer} res.send('<p>' + text); });`,
      `${answer} res.setHeader('Content-Type', 'text/html'); res.send(text); });`,
      `${answer} res.status(200).type('html').send(text); });`,
      `${answer} res.set({ 'Content-Type': 'text/html' }).status(200); if (text) { res.end(text); } });`,
    ],
    response: [
      `import express from 'express';
       express().get('/', async (from, to) => { try { to.json(await load(from.query.id)); } catch (err) { to.status(500).json(err); } });`,
    ],
    shell: [
      `import express from 'express';
       import { spawn } from 'node:child_process';
       express().param('tool', (request, response, next, name) => { spawn(name, []); next(); });`,
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
    html: [
      `${answer} res.send({ text }); });`,
      `${answer} res.setHeader('Content-Type', 'text/event-stream'); res.write(text); });`,
      `${answer} if (req.query.page) { res.type('html'); res.send('<p>Hello</p>'); } else { res.type('txt'); res.send(text); } });`,
      `${answer} res.type('html'); res.type('text/plain'); res.send(text); });`,
    ],
    response: [
      `import express from 'express';
       express().get('/', async (req, res, next) => { try { res.json(await load(req.query.id)); } catch (err) { next(err); } });`,
    ],
    log: [
      `import express from 'express';
       const app = express(); app.post('/', (req, res) => { console.log(req.method); });`,
    ],
  },
};
