import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://koajs.com/#context
export default {
  modules: ['koa', '@koa/router', 'koa-router'],
  types: {
    Koa: [
      'new default()',
      'default()',
      'Koa.use()',
      'Koa.get()',
      'Koa.post()',
      'Koa.put()',
      'Koa.patch()',
      'Koa.delete()',
      'Koa.all()',
    ],
    Middleware: [
      'Koa.use(*)',
      'Koa.get(*)',
      'Koa.post(*)',
      'Koa.put(*)',
      'Koa.patch(*)',
      'Koa.delete(*)',
      'Koa.del(*)',
      'Koa.all(*)',
      'Koa.head(*)',
      'Koa.options(*)',
      'Middleware.*',
    ],
    Context: ['Middleware#0', 'RouterContext', 'ParameterizedContext', 'DefaultContext'],
    RouterContext: [],
    ParameterizedContext: [],
    DefaultContext: [],
  },
  assertions: [
    { calls: ['Context.throw()'], holds: 'nothing' },
    { calls: ['Context.assert()'], holds: 'true' },
  ],
  sinks: [
    { kind: 'redirect', calls: ['Context.redirect'], arguments: [0] },
    { kind: 'response', calls: ['Context.body=', 'Context.response.body='], arguments: [0] },
    // A text that begins with a tag is sent as a page: https://koajs.com/#ctx-body-
    {
      kind: 'html',
      calls: ['Context.body=', 'Context.response.body='],
      arguments: [0],
      tags: true,
    },
  ],
  sources: [
    { label: 'structured', values: ['Context.request.body'] },
    // The name is as the caller wrote it: koa-body takes formidable.
    {
      label: 'remote',
      parts: { path: 'internal', filepath: 'internal', newFilename: 'internal' },
      values: ['Context.request.files', 'Context.files', 'Context.file'],
    },
    {
      label: 'remote',
      values: [
        'Context.query',
        'Context.params',
        'Context.request.body',
        'Context.request.query',
        'Context.request.rawBody',
      ],
    },
    {
      label: 'remote',
      oneLine: true,
      values: [
        'Context.headers',
        'Context.header',
        'Context.url',
        'Context.path',
        'Context.get()',
        'Context.request.headers',
        'Context.request.url',
        'Context.request.header',
        'Context.request.querystring',
        'Context.originalUrl',
        'Context.href',
        'Context.host',
        'Context.hostname',
        'Context.querystring',
        'Context.cookies.get()',
      ],
    },
    {
      label: 'secret',
      values: [
        'Context.headers',
        'Context.header',
        'Context.request.headers',
        'Context.request.header',
        'Context.request.body',
      ],
    },
  ],
} satisfies LibraryModel;

const answer = `import Koa from 'koa';
       import { generateText } from 'ai';
       new Koa().use(async (ctx) => { const { text } = await generateText({ model, prompt });`;

export const examples: Examples = {
  flagged: {
    html: [`${answer} ctx.body = '<p>' + text; });`],
    response: [
      `import Koa from 'koa';
       new Koa().use(async (ctx, next) => { try { await next(); } catch (error) { ctx.status = 500; ctx.body = { error: error.stack }; } });`,
    ],
    shell: [
      `import Koa from 'koa';
       import { exec } from 'node:child_process';
       const app = new Koa(); app.use(async (ctx) => { exec('ls ' + ctx.query.dir); });`,
    ],
  },
  safe: {
    html: [`${answer} ctx.body = text; });`, `${answer} ctx.body = { text }; });`],
    shell: [
      `import Koa from 'koa';
       import { exec } from 'node:child_process';
       const FOLDERS = ['a', 'b'];
       const app = new Koa(); app.use(async (ctx) => { const { dir } = ctx.query; if (!FOLDERS.includes(dir)) ctx.throw(400); exec('ls ' + dir); });`,
      `import Koa from 'koa';
       import { exec } from 'node:child_process';
       const app = new Koa(); app.use(async (ctx) => { const { dir } = ctx.query; ctx.assert(/^[a-z]+$/.test(dir), 400); exec('ls ' + dir); });`,
    ],
    response: [
      `import Koa from 'koa';
       new Koa().use(async (ctx, next) => { try { await next(); } catch (error) { ctx.status = error.status ?? 500; ctx.body = { error: 'Failed' }; } });`,
    ],
  },
};
