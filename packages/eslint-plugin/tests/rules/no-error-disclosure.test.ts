import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/no-error-disclosure.js';

const app = `import express from 'express'; const app = express();`;

ruleTest('no-error-disclosure', rule, {
  valid: [
    // a decorator of the project's own, whatever it is called
    `import { Catch } from './decorators.js'; import type { Response } from 'express'; @Catch() export class Filter { catch(exception: any, response: Response) { response.json({ exception }); } }`,
    // A name is no evidence.
    `printer.send(error.stack);`,
    `try { run(); } catch (error) { queue.send(error); }`,
    `${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (error) { res.status(500).json({ error: 'Failed' }); } });`,
    `${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (error) { console.error(error); res.sendStatus(500); } });`,
    // The message is often written for the caller.
    `${app} app.post('/', async (req, res) => { try { await save(req.body); res.end(); } catch (error) { res.status(400).json({ error: error.message, code: error.code }); } });`,
    `${app} app.post('/', (req, res) => { try { res.json(JSON.parse(req.body)); } catch (error) { res.status(400).send(\`Not JSON: \${error}\`); } });`,
    `${app} app.get('/', async (req, res, next) => { try { res.json(await load()); } catch (error) { next(error); } });`,
    // On the machine of a developer
    `${app} app.use((err, req, res, next) => { res.status(500).json({ message: 'Failed', stack: process.env.NODE_ENV === 'production' ? undefined : err.stack }); });`,
    `${app} app.use((err, req, res, next) => { if (process.env.NODE_ENV === 'production') return res.sendStatus(500); res.status(500).send(err.stack); });`,
    `${app} app.use((err, req, res, next) => { res.locals.error = req.app.get('env') === 'development' ? err : {}; res.status(500); res.render('error'); });`,
    `${app} const isDev = process.env.NODE_ENV !== 'production'; app.use((err, req, res, next) => { res.status(500).json({ message: 'Failed', ...(isDev && { stack: err.stack }) }); });`,
    // Errors that are made for callers
    `${app} import { ZodError } from 'zod'; app.post('/', (req, res) => { try { schema.parse(req.body); } catch (error) { if (error instanceof ZodError) return res.status(400).json(error); throw error; } });`,
    `${app} app.use((err, req, res, next) => { if (err.isOperational) { res.status(err.status).json({ error: err }); } else { res.sendStatus(500); } });`,
    `${app} app.use((err, req, res, next) => { if (err.name === 'ValidationError') return res.status(400).json(err); next(err); });`,
    // Fastify sends the message of an error alone.
    `import Fastify from 'fastify'; Fastify().get('/', async (request, reply) => { try { return await load(); } catch (error) { reply.code(500).send(error); } });`,
    `module.exports = async (request, reply) => { try { await load(request.query.id); } catch (error) { reply.send(error); } };`,
    // What was changed first, or is no error
    `${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (error) { error = translate(error); res.status(500).json(error); } });`,
    `${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (error) { res.status(500).json(toProblem(error)); } });`,
    `${app} app.get('/', (req, res) => { const { error, data } = load(); res.json({ error, data }); });`,
    `${app} app.post('/', (req, res) => { const error = check(req.body); if (error) return res.status(400).json({ error }); res.end(); });`,
    `import { Hono } from 'hono'; new Hono().onError((error, c) => { console.error(error); return c.text('Failed', 500); });`,
    `import Koa from 'koa'; new Koa().use(async (ctx, next) => { try { await next(); } catch (error) { ctx.throw(500, 'Failed'); } });`,
    `self.addEventListener('fetch', (event) => { event.respondWith(fetch(event.request).catch(() => new Response('offline'))); });`,
    `import express from 'express'; import errorhandler from 'errorhandler'; const app = express(); if (app.get('env') === 'development') app.use(errorhandler());`,
    `import { errorhandler } from './errors.js'; import express from 'express'; express().use(errorhandler());`,
    `import { Response } from 'express'; export const show = (res: Response, project: Project) => { res.json({ stack: project.stack }); };`,
    `import { ApolloServer } from '@apollo/server'; new ApolloServer({ typeDefs, resolvers, includeStacktraceInErrorResponses: false });`,
    `import { Response } from 'express'; export function answer(res: Response, error: Error) { res.status(500).json({ stack: process.env.NODE_ENV === 'production' ? undefined : error.stack }); }`,
    `import express from 'express'; express().use((err, req, res, next) => { const body = { error: 'failed' }; if (process.env.NODE_ENV !== 'production') body.stack = err.stack; res.status(500).json(body); });`,
    `import express from 'express'; express().get('/', async (req, res) => { try { await work(); } catch (err) { if (err.code === 'E_OWN') return res.json(err); res.end(); } });`,
    `import express from 'express'; express().get('/', (req, res) => { load((err, found) => { if (err.status < 500) return; res.json(err); }); });`,
  ],
  invalid: [
    `${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (error) { res.status(500).json({ error }); } });`,
    `${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (e) { res.status(500).send(e.stack); } });`,
    `${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (e) { res.status(500).send('Failed: ' + e); } });`,
    `${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (e) { const details = JSON.stringify(e); res.status(500).end(details); } });`,
    `import { inspect } from 'node:util'; ${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (e) { res.status(500).send(\`<pre>\${inspect(e)}</pre>\`); } });`,
    `${app} app.get('/', (req, res) => { load().then((found) => res.json(found)).catch((err) => res.status(500).json(err)); });`,
    `${app} app.get('/', (req, res) => { load().then((found) => res.json(found), (reason) => { res.status(500).send(String(reason)); }); });`,
    `${app} app.use((err, req, res, next) => { res.status(err.status || 500).json({ message: err.message, stack: err.stack }); });`,
    `${app} app.use(function (error, req, res, next) { res.status(500); res.render('error', { message: 'Failed', error }); });`,
    `${app} app.get('/users', (req, res) => { db.find({}, (err, users) => { if (err) return res.status(500).send(err); res.json(users); }); });`,
    `${app} app.get('/', async (req, res) => { try { res.json(await load()); } catch (error) { res.status(500).json({ ok: false, ...error }); } });`,
    `module.exports = async (req, res) => { try { res.json(await load(req.query.id)); } catch (err) { res.status(500).json({ trace: err.stack.split('\\n') }); } };`,
    `import http from 'node:http'; http.createServer((request, response) => { const stream = open(request.url); stream.on('error', (error) => { response.end(error.stack); }); }).listen(80);`,
    `import Fastify from 'fastify'; Fastify().setErrorHandler((error, request, reply) => { reply.code(500).send({ error: 'Failed', stack: error.stack }); });`,
    `import Koa from 'koa'; new Koa().use(async (ctx, next) => { try { await next(); } catch (err) { ctx.status = 500; ctx.body = err.stack; } });`,
    `import { Hono } from 'hono'; new Hono().onError((err, c) => c.json({ error: err }, 500));`,
    {
      filename: 'route.ts',
      code: `import { NextResponse } from 'next/server'; export async function GET(request: Request) { try { return NextResponse.json(await load(request.url)); } catch (error: unknown) { return NextResponse.json({ error }, { status: 500 }); } }`,
    },
    `export async function GET() { try { return Response.json(await load()); } catch (error) { return new Response(\`Error: \${error.stack}\`, { status: 500 }); } }`,
    {
      filename: 'users.ts',
      code: `import type { Request, Response } from 'express'; export class Users { async list(req: Request, res: Response) { try { res.json(await this.all()); } catch (error) { res.status(500).json({ message: 'Failed', error: error as Error }); } } }`,
    },
    `import express from 'express'; import errorhandler from 'errorhandler'; express().use(errorhandler({ log: false }));`,
    `import { createYoga } from 'graphql-yoga'; export const yoga = createYoga({ schema, maskedErrors: false });`,
    `import { Catch } from '@nestjs/common'; import type { Response } from 'express'; @Catch() export class Filter { catch(exception: any, response: Response) { response.json({ exception }); } }`,
    `import { ArgumentsHost, Catch } from '@nestjs/common'; import { Response } from 'express'; @Catch() export class Filter { catch(exception: any, host: ArgumentsHost) { const response = host.switchToHttp().getResponse<Response>(); response.status(500).json({ stack: exception.stack }); } }`,
    `import { Response } from 'express'; export function answer(res: Response, error: Error) { res.status(500).json({ stack: error.stack }); }`,
    `const app = require('express')(); const fail = (res, err) => res.status(500).json({ error: err.stack }); app.get('/', async (req, res) => { try { await work(); } catch (error) { fail(res, error); } });`,
    `import Fastify from 'fastify'; Fastify().get('/', async (request, reply) => { try { return await work(); } catch (error) { return reply.code(500).send(String(error)); } });`,
    `import express from 'express'; express().use((err, req, res, next) => { const body = { error: 'failed' }; body.trace = err.stack?.split('\\n'); res.status(500).json(body); });`,
    `import express from 'express'; express().post('/', async (req, res) => { if (!req.body.name || req.query.key !== process.env.KEY) return res.status(400).end(); try { await work(); } catch (error) { res.status(500).json({ error }); } });`,
    `const server = require('restify').createServer(); server.get('/', (req, res, next) => { work().catch((error) => { res.send(500, { detail: error.stack }); next(false); }); });`,
  ],
});
