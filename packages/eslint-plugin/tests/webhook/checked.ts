/** Checks as programs write them that follow no document of a service. */
export const checkedPrograms: readonly { readonly filename: string; readonly code: string }[] = (
  [
    [
      'a.ts',
      `import { Router, type Request, type Response } from 'express'; import nacl from 'tweetnacl'; import { run } from './run';
const router = Router();
router.post('/interactions', async (req: Request, res: Response) => {
  const signature = req.get('X-Signature-Ed25519')!; const timestamp = req.get('X-Signature-Timestamp')!; const body = req.rawBody;
  const isVerified = nacl.sign.detached.verify(Buffer.from(timestamp + body), Buffer.from(signature, 'hex'), Buffer.from(process.env.PUBLIC_KEY!, 'hex'));
  if (!isVerified) return res.status(401).end('invalid request signature');
  await run(req.body.data.name);
});`,
    ],
    [
      'b.ts',
      `import express from 'express'; import { run } from './run';
const allowed = new Set(['1.2.3.4']);
express().post('/webhook', express.json(), async (req, res) => { if (!allowed.has(req.ip)) return res.sendStatus(403); if (req.body.type === 'invoice.paid') await run(req.body.data.object.id); res.end(); });`,
    ],
    [
      'c.ts',
      `import express from 'express'; import basicAuth from 'express-basic-auth'; import { run } from './run';
const app = express(); app.use('/webhook', basicAuth({ users: { a: process.env.P } }));
app.post('/webhook', express.json(), async (req, res) => { if (req.body.type === 'invoice.paid') await run(req.body.data.object.id); res.end(); });`,
    ],
    [
      'd.ts',
      `import express from 'express'; import { run } from './run'; import { config } from './config';
express().post('/webhook', express.json(), async (req, res) => { const { authorization = '' } = req.headers; if (authorization !== config.webhookAuth) return res.sendStatus(403); if (req.body.type === 'invoice.paid') await run(req.body.data.object.id); res.end(); });`,
    ],
    [
      'e.ts',
      `import express from 'express'; import { run } from './run';
express().post('/webhook', express.json(), async (req, res) => { const token = req.headers.authorization?.split(' ')[1]; if (!token || token !== process.env.TOKEN) return res.sendStatus(403); if (req.body.type === 'invoice.paid') await run(req.body.data.object.id); res.end(); });`,
    ],
    [
      'f.ts',
      `import express from 'express'; import crypto from 'crypto'; import { run } from './run';
class Verifier { constructor(private secret: string) {} check(raw: Buffer, sent: string) { return crypto.createHmac('sha256', this.secret).update(raw).digest('hex') === sent; } }
const verifier = new Verifier(process.env.S!);
express().post('/webhook', express.raw(), async (req, res) => { if (!verifier.check(req.body, req.get('x-hub-signature-256')!)) return res.end(); const event = JSON.parse(req.body.toString()); await run(event.action); res.end(); });`,
    ],
    [
      'g.ts',
      `import { APIGatewayProxyHandler } from 'aws-lambda'; import { run } from './run'; import { webhooks } from './octokit';
export const handler: APIGatewayProxyHandler = async (event) => {
  const name = event.headers['x-github-event']; const body = JSON.parse(event.body ?? '{}');
  await webhooks.verifyAndReceive({ id: event.headers['x-github-delivery']!, name: name as any, signature: event.headers['x-hub-signature-256']!, payload: event.body! });
  await run(body.action); return { statusCode: 200, body: '' }; };`,
    ],
    [
      'h.ts',
      `import { createHmac } from 'crypto'; import { run } from './run'; import { error, json } from '@sveltejs/kit'; import type { RequestHandler } from './$types';
export const POST: RequestHandler = async ({ request }) => { const body = await request.text(); const sig = request.headers.get('x-hub-signature-256'); const digest = 'sha256=' + createHmac('sha256', S).update(body).digest('hex'); if (sig !== digest) throw error(401); await run(JSON.parse(body).action); return json({}); };`,
    ],
    [
      'i.ts',
      `import { Hono } from 'hono'; import Stripe from 'stripe'; import { run } from './run';
const app = new Hono<{ Bindings: Env }>();
app.post('/webhook', async (context) => { const stripe = new Stripe(context.env.STRIPE_API_KEY); const signature = context.req.header('stripe-signature');
 try { if (!signature) return context.text('', 400); const body = await context.req.text(); const event = await stripe.webhooks.constructEventAsync(body, signature, context.env.SECRET);
 switch (event.type) { case 'payment_intent.created': { console.log(event.data.object); await run(event.data.object.id); break; } } return context.text('', 200); } catch (err) { return context.text('bad', 400); } });
export default app;`,
    ],
    [
      'j.ts',
      `import { Elysia } from 'elysia'; import { run } from './run'; new Elysia().post('/webhook', async ({ body, headers }) => { if (body.type === 'invoice.paid') await run(body.data.object.id); });`,
    ],
    [
      'k.js',
      `const express = require('express'); const { run } = require('./run'); const router = express.Router();
router.use(require('../middleware/verify')); router.post('/webhook', async (req, res) => { if (req.body.type === 'invoice.paid') await run(req.body.data.object.id); res.end(); }); module.exports = router;`,
    ],
    [
      'l.js',
      `const express = require('express'); const { run } = require('./run'); const router = express.Router(); const ctl = { verify: require('./verify'), handle: async (req, res) => { if (req.body.type === 'invoice.paid') await run(req.body.data.object.id); res.end(); } };
router.post('/webhook', ctl.verify, ctl.handle); module.exports = router;`,
    ],
    [
      'm.js',
      `const Koa = require('koa'); const Router = require('@koa/router'); const { run } = require('./run'); const { verify } = require('./verify'); const app = new Koa(); const router = new Router({ prefix: '/webhook' });
router.use(verify); router.post('/', async (ctx) => { if (ctx.request.body.type === 'invoice.paid') await run(ctx.request.body.data.object.id); ctx.status = 200; }); app.use(router.routes());`,
    ],
    [
      'n.js',
      `const Koa = require('koa'); const Router = require('@koa/router'); const { run } = require('./run'); const { verify } = require('./verify'); const router = new Router();
router.post('/webhook', async (ctx) => { if (ctx.request.body.type === 'invoice.paid') await run(ctx.request.body.data.object.id); ctx.status = 200; }); const app = new Koa(); app.use(verify); app.use(router.routes());`,
    ],
    [
      'app/api/webhooks/route.ts',
      `import { NextRequest, NextResponse } from 'next/server'; import { db } from '@/db'; import { env } from '@/env';
export async function POST(req: NextRequest) { const secret = req.nextUrl.searchParams.get('secret'); if (secret !== env.WEBHOOK_SECRET) return NextResponse.json({}, { status: 401 }); const event = await req.json(); if (event.type === 'user.created') await db.insert(event.data.id); return NextResponse.json({}); }`,
    ],
    [
      'app/api/webhooks2/route.ts',
      `import { NextRequest, NextResponse } from 'next/server'; import { db } from '@/db'; import { isValidRequest } from '@sanity/webhook';
export async function POST(req: NextRequest) { const signature = req.headers.get('sanity-webhook-signature'); const body = await req.text(); if (!(await isValidSignature(body, signature, process.env.SECRET))) return NextResponse.json({}, { status: 401 }); await db.insert(JSON.parse(body)._id); return NextResponse.json({}); }`,
    ],
    [
      'o.ts',
      `import { Controller, Post, Body, Headers } from '@nestjs/common'; import { createHmac, timingSafeEqual } from 'crypto';
@Controller('webhooks') export class A { private verify(body: unknown, sig: string) { const h = createHmac('sha256', process.env.S!).update(JSON.stringify(body)).digest('hex'); return timingSafeEqual(Buffer.from(h), Buffer.from(sig)); }
 @Post('github') async hook(@Body() body: any, @Headers('x-hub-signature-256') sig: string) { if (!this.verify(body, sig)) throw new Error('no'); await this.svc.run(body.action); } }`,
    ],
    [
      'p.ts',
      `import Fastify from 'fastify'; import { run } from './run'; const app = Fastify();
app.addContentTypeParser('application/json', { parseAs: 'buffer' }, verifyAndParse);
app.post('/webhook', async (request) => { if (request.body.type === 'invoice.paid') await run(request.body.data.object.id); });`,
    ],
    [
      'q.ts',
      `import { onRequest } from 'firebase-functions/v2/https'; import { run } from './run'; import Stripe from 'stripe'; const stripe = new Stripe('');
export const hook = onRequest(async (req, res) => { let event; try { event = stripe.webhooks.constructEvent(req.rawBody, req.headers['stripe-signature'], S.value()); } catch { res.status(400).end(); return; } await run(event.data.object.id); res.end(); });`,
    ],
    [
      'r.ts',
      `import http from 'node:http'; import { run } from './run'; import { verify } from './verify';
http.createServer((req, res) => { const chunks = []; req.on('data', (c) => chunks.push(c)); req.on('end', async () => { const body = Buffer.concat(chunks); if (!verify(body, req.headers['x-hub-signature-256'])) return res.end(); await run(req.headers['x-github-event'], JSON.parse(body).action); res.end(); }); }).listen(3000);`,
    ],
    [
      's.ts',
      `import http from 'node:http'; import { run } from './run'; import { createHmac } from 'node:crypto';
http.createServer((req, res) => { let body = ''; req.on('data', (c) => { body += c; }); req.on('end', async () => { const mac = createHmac('sha1', process.env.S).update(body).digest('hex'); if (req.headers['x-hub-signature'] !== 'sha1=' + mac) { res.statusCode = 400; return res.end(); } await run(req.headers['x-github-event']); res.end(); }); }).listen(3000);`,
    ],
    [
      't.ts',
      `import express from 'express'; import { hooks } from './hooks'; const app = express(); app.post('/github', express.json(), (req, res) => { hooks.emit(req.headers['x-github-event'], req.body); res.end(); });`,
    ],
    [
      'u.ts',
      `import express from 'express'; import { run } from './run'; const app = express(); app.post('/github', express.json(), (req, res) => { const ev = req.header('X-GitHub-Event'); const sig = req.header('X-Hub-Signature-256'); if (!sig || !run.allowed({ sig })) return res.end(); run(ev, req.body.action); res.end(); });`,
    ],
    [
      'v.ts',
      `import express from 'express'; import { store } from './store'; const app = express(); app.post('/webhooks/:id/test', express.json(), async (req, res) => { const hook = await store.find(req.params.id); await fetch(hook.url, { method: 'POST', headers: { 'x-github-event': 'ping' }, body: JSON.stringify({ type: 'invoice.paid' }) }); res.end(); });`,
    ],
    [
      'w.ts',
      `import { serve } from '@hono/node-server'; import { Hono } from 'hono'; import { bearerAuth } from 'hono/bearer-auth'; import { run } from './run'; const app = new Hono(); app.use('/webhook/*', bearerAuth({ token })); app.post('/webhook/stripe', async (c) => { const e = await c.req.json(); if (e.type === 'invoice.paid') await run(e.data.object.id); return c.body(null, 204); }); serve(app);`,
    ],
    [
      'x.ts',
      `import { Hono } from 'hono'; import { zValidator } from '@hono/zod-validator'; import { run } from './run'; const app = new Hono(); app.post('/webhook/stripe', zValidator('json', schema), async (c) => { const e = await c.req.json(); if (e.type === 'invoice.paid') await run(e.data.object.id); return c.body(null, 204); });`,
    ],
    [
      'pages/api/hook.js',
      `import { run } from '../../run'; import withVerify from '../../verify'; async function handler(req, res) { if (req.headers['x-github-event'] === 'push') await run(req.body.after); res.end(); } export default withVerify(handler);`,
    ],
    [
      'y.ts',
      `import express from 'express'; import { run } from './run'; const app = express(); app.post('/github', express.json(), async (req, res) => { const secret = process.env.S; const sent = req.get('x-gitlab-token'); const ok = secret === sent; if (!ok) return res.end(); if (req.get('x-gitlab-event') === 'Push Hook') await run(req.body.after); res.end(); });`,
    ],
    [
      'z.ts',
      `import express from 'express'; import { run, secrets } from './run'; const app = express(); app.post('/github', express.json(), async (req, res) => { if (!secrets.includes(req.get('x-gitlab-token'))) return res.end(); if (req.get('x-gitlab-event') === 'Push Hook') await run(req.body.after); res.end(); });`,
    ],
    [
      'aa.ts',
      `import express from 'express'; import { run } from './run'; const app = express(); app.post('/github', express.json(), async (req, res) => { switch (req.get('x-gitlab-token')) { case process.env.A: case process.env.B: break; default: return res.end(); } if (req.get('x-gitlab-event') === 'Push Hook') await run(req.body.after); res.end(); });`,
    ],
    [
      'ab.ts',
      `import express from 'express'; import { run, byToken } from './run'; const app = express(); app.post('/github', express.json(), async (req, res) => { const project = byToken[req.get('x-gitlab-token')]; if (!project) return res.end(); if (req.get('x-gitlab-event') === 'Push Hook') await run(req.body.after); res.end(); });`,
    ],
    [
      'ac.ts',
      `import express from 'express'; import { run } from './run'; const app = express(); app.post('/webhook', express.json(), async (req, res) => { if (!/^Bearer abc$/.test(req.headers.authorization)) return res.end(); if (req.body.type === 'invoice.paid') await run(req.body.data.object.id); res.end(); });`,
    ],
    [
      'ad.ts',
      `import express from 'express'; import bcrypt from 'bcrypt'; import { run } from './run'; const app = express(); app.post('/webhook', express.json(), async (req, res) => { if (!(await bcrypt.compare(req.body.secret, HASH))) return res.end(); if (req.body.type === 'invoice.paid') await run(req.body.data.object.id); res.end(); });`,
    ],
    [
      'ae.ts',
      `import express from 'express'; import jwt from 'jsonwebtoken'; import { run } from './run'; const app = express(); app.post('/webhook', express.text(), async (req, res) => { const event = jwt.verify(req.body, KEY); if (event.type === 'invoice.paid') await run(event.data.object.id); res.end(); });`,
    ],
    [
      'af.ts',
      `import { http } from '@google-cloud/functions-framework'; import { run } from './run'; import { verify } from './v'; http('hook', async (req, res) => { verify(req); if (req.get('x-github-event') === 'push') await run(req.body.after); res.end(); });`,
    ],
    [
      'ag.ts',
      `import middy from '@middy/core'; import { verify } from './verify'; import { run } from './run'; export const handler = middy(async (event) => { const body = JSON.parse(event.body); if (event.headers['x-github-event'] === 'push') await run(body.after); }).use(verify());`,
    ],
    [
      'ah.ts',
      `import middy from '@middy/core'; import { verify } from './verify'; import { run } from './run'; const handler = middy(async (event) => { const body = JSON.parse(event.body); if (event.headers['x-github-event'] === 'push') await run(body.after); }); handler.use(verify()); export { handler };`,
    ],
    [
      'ai.ts',
      `import middy from '@middy/core'; import { verify } from './verify'; import { run } from './run'; export const handler = middy().use(verify()).handler(async (event) => { const body = JSON.parse(event.body); if (event.headers['x-github-event'] === 'push') await run(body.after); });`,
    ],
  ] as const
).map(([filename, code]) => ({ filename, code }));
