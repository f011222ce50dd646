/** Handlers as the documents of services show them, with the check in many places. */
export const safePrograms: readonly (
  string | { readonly code: string; readonly filename: string }
)[] = [
  // Stripe, express
  `import express from 'express';
import Stripe from 'stripe';
import { fulfilOrder } from './orders.js';
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);
const endpointSecret = process.env.STRIPE_WEBHOOK_SECRET;
const app = express();
app.post('/webhook', express.raw({ type: 'application/json' }), async (request, response) => {
  let event = request.body;
  if (endpointSecret) {
    const signature = request.headers['stripe-signature'];
    try {
      event = stripe.webhooks.constructEvent(request.body, signature, endpointSecret);
    } catch (err) {
      console.log('Webhook signature verification failed.', err.message);
      return response.sendStatus(400);
    }
  }
  if (event.type === 'payment_intent.succeeded') await fulfilOrder(event.data.object);
  response.send();
});`,
  // Stripe, the client comes from another file
  {
    filename: 'app/api/webhooks/stripe/route.ts',
    code: `import { headers } from 'next/headers';
import { stripe } from '@/lib/stripe';
import { prisma } from '@/lib/prisma';
export async function POST(req: Request) {
  const body = await req.text();
  const signature = (await headers()).get('Stripe-Signature') as string;
  let event;
  try {
    event = stripe.webhooks.constructEvent(body, signature, process.env.STRIPE_WEBHOOK_SECRET!);
  } catch (error: any) {
    return new Response(\`Webhook Error: \${error.message}\`, { status: 400 });
  }
  if (event.type === 'checkout.session.completed') await prisma.user.update({ where: { id: event.data.object.metadata.userId }, data: { isPro: true } });
  return new Response(null, { status: 200 });
}`,
  },
  // Stripe, the event is read from Stripe itself
  `import express from 'express';
import { stripe } from './stripe.js';
express().post('/webhook', express.json(), async (req, res) => {
  const event = await stripe.events.retrieve(req.body.id);
  if (event.type === 'invoice.paid') await activate(event.data.object.customer);
  res.sendStatus(200);
});`,
  // Stripe, the raw body by micro
  {
    filename: 'pages/api/webhook.ts',
    code: `import { buffer } from 'micro';
import type { NextApiRequest, NextApiResponse } from 'next';
import { stripe } from '../../lib/stripe';
export const config = { api: { bodyParser: false } };
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const event = stripe.webhooks.constructEvent(await buffer(req), req.headers['stripe-signature']!, process.env.STRIPE_WEBHOOK_SECRET!);
  if (event.type === 'invoice.paid') await activate(event.data.object.customer);
  res.json({ received: true });
}`,
  },
  // Mollie and PayPal, where the payment is read from them by its id
  ...[
    'const payment = await mollie.payments.get(req.body.id);',
    'const payment = await getPayment(req.body.resource.id);',
    'const answer = await fetch(`https://api.paypal.com/v2/payments/${req.body.resource.id}`); const payment = await answer.json();',
    'const { data: payment } = await axios(`https://api.paypal.com/v2/payments/${req.body.resource.id}`);',
  ].map(
    (
      asks,
    ) => `import express from 'express'; import axios from 'axios'; import { getPayment, mollie } from './payments.js';
express().post('/webhook', express.json(), async (req, res) => { if (req.body.event_type === 'PAYMENT.CAPTURE.COMPLETED') { ${asks} await ship(payment.id); } res.end(); });`,
  ),
  // PayOS, whose signature is a part of the body
  `import express from 'express'; import crypto from 'node:crypto'; import { Order } from './orders.js';
express.Router().post('/webhook', async (req, res) => {
  const { data, type, signature } = req.body;
  const sealed = crypto.createHmac('sha256', process.env.CHECKSUM_KEY).update(JSON.stringify(data, Object.keys(data).sort())).digest('hex');
  if (sealed !== signature) return res.status(401).json({ message: 'Invalid signature' });
  if (type === 'charge.succeeded') await Order.findOne({ orderCode: data.orderCode });
  res.end();
});`,
  // GitHub, Octokit
  `import express from 'express';
import { Webhooks } from '@octokit/webhooks';
import { deploy } from './deploy.js';
const webhooks = new Webhooks({ secret: process.env.WEBHOOK_SECRET });
const app = express();
app.use(express.json());
app.post('/github', async (req, res) => {
  const signature = req.headers['x-hub-signature-256'];
  if (!(await webhooks.verify(JSON.stringify(req.body), signature))) return res.status(401).send('Unauthorized');
  if (req.headers['x-github-event'] === 'push') await deploy(req.body.after);
  res.sendStatus(202);
});`,
  // GitHub, as its documents write it
  `import * as crypto from 'crypto';
import express from 'express';
import { deploy } from './deploy.js';
const WEBHOOK_SECRET = process.env.WEBHOOK_SECRET;
const verify_signature = (req) => {
  const signature = crypto.createHmac('sha256', WEBHOOK_SECRET).update(JSON.stringify(req.body)).digest('hex');
  const trusted = Buffer.from(\`sha256=\${signature}\`, 'ascii');
  const untrusted = Buffer.from(req.headers['x-hub-signature-256'], 'ascii');
  return crypto.timingSafeEqual(trusted, untrusted);
};
const handleWebhook = async (req, res) => {
  if (!verify_signature(req)) { res.status(401).send('Unauthorized'); return; }
  await deploy(req.body.after);
  res.end();
};
express().post('/webhook', express.json(), handleWebhook);`,
  // GitHub, in the parser of the body
  `const express = require('express');
const crypto = require('crypto');
const { deploy } = require('./deploy');
const app = express();
app.use(express.json({ verify: (req, res, buf) => {
  const expected = 'sha256=' + crypto.createHmac('sha256', process.env.SECRET).update(buf).digest('hex');
  if (expected !== req.headers['x-hub-signature-256']) throw new Error('Invalid signature');
} }));
app.post('/webhook', async (req, res) => {
  if (req.headers['x-github-event'] === 'push') await deploy(req.body.after);
  res.end();
});`,
  // GitHub, a middleware of another file, of this file, before, and around
  ...[
    `import { verifyGithub } from './verify.js'; app.post('/github', express.json(), verifyGithub, async (req, res) => {`,
    `import { verifyGithub } from './verify.js'; app.use(verifyGithub); app.post('/github', async (req, res) => {`,
    `import { verifyGithub } from './verify.js'; app.use('/github', verifyGithub({ secret })); app.post('/github', async (req, res) => {`,
    `import { timingSafeEqual } from 'node:crypto'; function check(req, res, next) { if (!timingSafeEqual(Buffer.from(req.get('x-hub-signature-256')), sign(req))) return res.sendStatus(401); next(); } app.post('/github', [express.json(), check], async (req, res) => {`,
    `import { withSecret } from './verify.js'; app.post('/github', express.json({ verify: withSecret }), async (req, res) => {`,
    `import { parser } from './parser.js'; app.post('/github', express.json({ ...parser }), async (req, res) => {`,
  ].map(
    (
      before,
    ) => `import express from 'express'; import { deploy } from './deploy.js'; const app = express();
${before} if (req.headers['x-github-event'] === 'push') await deploy(req.body.after); res.end(); });`,
  ),
  `import express from 'express'; import { verifyGithub } from './verify.js'; import { deploy } from './deploy.js';
const router = express.Router();
router.route('/github').all(verifyGithub).post(async (req, res) => { if (req.headers['x-github-event'] === 'push') await deploy(req.body.after); res.end(); });`,
  `import express from 'express'; import { guarded } from './verify.js'; import { deploy } from './deploy.js';
express().post('/github', guarded(async (req, res) => { if (req.headers['x-github-event'] === 'push') await deploy(req.body.after); res.end(); }));`,
  `import express from 'express'; import { verifyGithub } from './verify.js'; import { deploy } from './deploy.js';
const app = express(); const router = express.Router();
router.post('/github', async (req, res) => { if (req.headers['x-github-event'] === 'push') await deploy(req.body.after); res.end(); });
app.use('/hooks', verifyGithub); app.use('/hooks', router);`,
  `import Fastify from 'fastify'; import { check } from './hooks.js'; import { enqueue } from './queue.js';
const app = Fastify();
app.post('/webhooks/github', async (request) => { await enqueue(request.headers['x-github-event'], request.body.repository.id); });
app.addHook('preHandler', check);`,
  `import { Hono } from 'hono'; import { check } from './hooks.js'; import { enqueue } from './queue.js';
const app = new Hono(); app.use('/:service/*', check);
app.post('/github/webhook', async (c) => { const { action } = await c.req.json(); await enqueue(c.req.header('x-github-event'), action); return c.text('ok'); });`,
  // A controller, which other files put behind a check
  `const { deploy } = require('./deploy');
exports.webhook = async (req, res) => { if (req.headers['x-github-event'] === 'push') await deploy(req.body.after); res.end(); };`,
  // A secret of one's own
  `import express from 'express'; import { deploy } from './deploy.js';
express().post('/github', async (req, res) => {
  if (req.query.token !== process.env.DEPLOY_TOKEN) return res.sendStatus(401);
  if (req.headers['x-github-event'] === 'push') await deploy(req.body.after);
  res.end();
});`,
  `import express from 'express'; import { save } from './store.js';
express().post('/slack/webhook', express.json(), async (req, res) => {
  if (req.body.token !== process.env.SLACK_VERIFICATION_TOKEN) return res.sendStatus(401);
  if (req.body.type === 'event_callback') await save(req.body.event.text);
  res.end();
});`,
  `import express from 'express'; import { save } from './store.js';
express().post(\`/webhook/\${process.env.WEBHOOK_PATH}\`, express.json(), async (req, res) => { if (req.body.type === 'invoice.paid') await save(req.body.data.object.id); res.end(); });`,
  // Written in the code
  `import Koa from 'koa'; import Router from '@koa/router'; import { build } from './build.js';
new Router().post('/gitlab', async (ctx) => {
  if (ctx.get('X-Gitlab-Token') !== 'acme') ctx.throw(401);
  if (ctx.get('X-Gitlab-Event') === 'Push Hook') await build(ctx.request.body.checkout_sha);
});`,
  // GitLab
  `import Koa from 'koa'; import Router from '@koa/router'; import { build } from './build.js';
const router = new Router();
router.post('/gitlab', async (ctx) => {
  if (ctx.get('X-Gitlab-Token') !== process.env.GITLAB_TOKEN) ctx.throw(401);
  if (ctx.get('X-Gitlab-Event') === 'Push Hook') await build(ctx.request.body.checkout_sha);
  ctx.status = 204;
});`,
  // Slack, by hand and by Bolt
  `import express from 'express';
import crypto from 'node:crypto';
import { reply } from './slack.js';
const app = express();
app.use(express.json({ verify: (req, _res, buf) => { req.rawBody = buf; } }));
app.post('/slack/events', async (req, res) => {
  const timestamp = req.headers['x-slack-request-timestamp'];
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return res.sendStatus(400);
  const expected = 'v0=' + crypto.createHmac('sha256', process.env.SLACK_SIGNING_SECRET).update(\`v0:\${timestamp}:\${req.rawBody}\`).digest('hex');
  if (!crypto.timingSafeEqual(Buffer.from(expected), Buffer.from(req.headers['x-slack-signature']))) return res.sendStatus(401);
  if (req.body.type === 'url_verification') return res.send(req.body.challenge);
  await reply(req.body.event.channel, req.body.event.text);
});`,
  `import { App } from '@slack/bolt';
const app = new App({ token: process.env.SLACK_BOT_TOKEN, signingSecret: process.env.SLACK_SIGNING_SECRET });
app.event('app_mention', async ({ event, say }) => { await say(event.text); });`,
  // Shopify
  `import express from 'express';
import { shopifyApi } from '@shopify/shopify-api';
import { save } from './orders.js';
const shopify = shopifyApi({ apiKey, apiSecretKey: process.env.SHOPIFY_API_SECRET, hostName });
express().post('/webhooks', express.text({ type: '*/*' }), async (req, res) => {
  const { valid, topic } = await shopify.webhooks.validate({ rawBody: req.body, rawRequest: req, rawResponse: res });
  if (!valid) return res.sendStatus(401);
  if (req.headers['x-shopify-topic'] === 'orders/create') await save(JSON.parse(req.body).id);
  res.end();
});`,
  `import { authenticate } from '../shopify.server';
export const action = async ({ request }) => {
  const { topic, shop } = await authenticate.webhook(request);
  console.log(request.headers.get('x-shopify-topic'), await request.json());
  await remove(shop);
  return new Response();
};`,
  // Clerk by Svix, and by its own function
  {
    filename: 'app/api/webhooks/clerk/route.ts',
    code: `import { Webhook } from 'svix';
import { headers } from 'next/headers';
export async function POST(req: Request) {
  const list = await headers();
  const evt = new Webhook(process.env.CLERK_WEBHOOK_SECRET!).verify(await req.text(), { 'svix-id': list.get('svix-id')!, 'svix-timestamp': list.get('svix-timestamp')!, 'svix-signature': list.get('svix-signature')! });
  if (evt.type === 'user.created') await create(evt.data.id);
  return new Response('ok');
}`,
  },
  `import { verifyWebhook } from '@clerk/nextjs/webhooks';
export async function POST(req) {
  const evt = await verifyWebhook(req);
  if (evt.type === 'user.created') await create(evt.data.id);
  return new Response('Webhook received', { status: 200 });
}`,
  // Twilio
  `import express from 'express';
import twilio from 'twilio';
const app = express();
app.use(express.urlencoded({ extended: false }));
app.post('/sms/webhook', twilio.webhook({ validate: true }, process.env.TWILIO_AUTH_TOKEN), async (req, res) => { log(req.headers['x-twilio-signature']); await save(req.body.From); res.end(); });
app.post('/voice', async (req, res) => {
  if (!twilio.validateRequest(process.env.TWILIO_AUTH_TOKEN, req.headers['x-twilio-signature'], url, req.body)) return res.status(403).end();
  await save(req.body.From);
  res.end();
});`,
  // LINE
  `import express from 'express';
import { middleware } from '@line/bot-sdk';
const config = { channelSecret: process.env.CHANNEL_SECRET };
express().post('/webhook', middleware(config), async (req, res) => {
  console.log(req.get('x-line-signature'));
  for (const event of req.body.events) await reply(event.replyToken);
  res.end();
});`,
  // Discord, Cloudflare Workers
  `import { verifyKey } from 'discord-interactions';
export default {
  async fetch(request, env) {
    const signature = request.headers.get('x-signature-ed25519');
    const timestamp = request.headers.get('x-signature-timestamp');
    const body = await request.text();
    if (!(await verifyKey(body, signature, timestamp, env.DISCORD_PUBLIC_KEY))) return new Response('Bad request signature.', { status: 401 });
    const interaction = JSON.parse(body);
    return Response.json(await run(interaction.data.name));
  },
};`,
  // PayPal, which is asked
  `import express from 'express';
express().post('/paypal/webhook', express.json(), async (req, res) => {
  const answer = await fetch('https://api-m.paypal.com/v1/notifications/verify-webhook-signature', { method: 'POST', body: JSON.stringify({ transmission_id: req.headers['paypal-transmission-id'], transmission_sig: req.headers['paypal-transmission-sig'], webhook_id: process.env.PAYPAL_WEBHOOK_ID, webhook_event: req.body }) });
  if ((await answer.json()).verification_status !== 'SUCCESS') return res.sendStatus(401);
  if (req.body.event_type === 'PAYMENT.CAPTURE.COMPLETED') await ship(req.body.resource.custom_id);
  res.end();
});`,
  // Lambda, with the cryptography of the web
  `exports.handler = async (event) => {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(process.env.SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  const isGenuine = await crypto.subtle.verify('HMAC', key, fromHex(event.headers['x-hub-signature-256']), new TextEncoder().encode(event.body));
  if (!isGenuine) return { statusCode: 401 };
  await deploy(JSON.parse(event.body).after);
  return { statusCode: 200 };
};`,
  // Paystack and Zoom sign what is written anew
  `const crypto = require('crypto');
const express = require('express');
const app = express();
app.post('/my/webhook/url', express.json(), (req, res) => {
  const hash = crypto.createHmac('sha512', process.env.PAYSTACK_SECRET).update(JSON.stringify(req.body)).digest('hex');
  if (hash == req.headers['x-paystack-signature']) { if (req.body.event === 'charge.success') credit(req.body.data.reference); }
  res.sendStatus(200);
});`,
  // NestJS
  {
    filename: 'webhooks.controller.ts',
    code: `import { Body, Controller, Headers, Post, Req, UseGuards, type RawBodyRequest } from '@nestjs/common';
import { StripeGuard } from './stripe.guard';
import { Github } from './github.decorator';
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly stripe: StripeService, private readonly orders: OrdersService) {}
  @Post('stripe') @UseGuards(StripeGuard)
  async guarded(@Body() event: any, @Headers('stripe-signature') signature: string) { if (event.type === 'invoice.paid') await this.orders.markPaid(event.data.object.id); }
  @Post('github') @Github()
  async decorated(@Body() event: any, @Headers('x-github-event') name: string) { await this.orders.note(event.action, name); }
  @Post('other')
  async handed(@Headers('stripe-signature') signature: string, @Req() request: RawBodyRequest<Request>) { const event = this.stripe.read(signature, request.rawBody); if (event.type === 'invoice.paid') await this.orders.markPaid(event.data.object.id); }
  private check(signature: string, body: Buffer) { return this.stripe.webhooks.constructEvent(body, signature, secret); }
  @Post('third')
  async own(@Headers('stripe-signature') signature: string, @Req() request: RawBodyRequest<Request>) { this.check(signature, request.rawBody); await this.orders.markPaid(request.body.data.object.id); }
}`,
  },
  // Handed over whole to what nobody sees
  `import Fastify from 'fastify'; import { handleEvent } from './events.js';
Fastify().post('/webhooks/github', async (request) => { await handleEvent(request.headers['x-github-event'], request.body); });`,
  `import Fastify from 'fastify'; import { check } from './hooks.js'; import { enqueue } from './queue.js';
const app = Fastify();
app.post('/webhooks/github', { preHandler: check }, async (request) => { await enqueue(request.headers['x-github-event'], request.body.repository.id); });
app.addHook('preHandler', check);
app.route({ method: 'POST', url: '/webhooks/gitlab', handler: async (request) => { await enqueue(request.headers['x-gitlab-event'], request.body.project.id); } });`,
  `import { Hono } from 'hono'; import { check } from './hooks.js'; import { enqueue } from './queue.js';
new Hono().use('*', check).post('/github', async (c) => { const { action } = await c.req.json(); await enqueue(c.req.header('x-github-event'), action); return c.text('ok'); });`,
  // It goes on to what comes after it
  `import express from 'express'; import { note } from './notes.js';
express().use('/github', express.json(), (req, res, next) => { note(req.headers['x-github-event'], req.body.action); next(); });`,
  // Only written down
  `import express from 'express';
express().post('/webhook', express.json(), (req, res) => { console.log(req.headers['x-github-event'], req.body); res.sendStatus(204); });`,
  // No webhook: what is sent, a page, a route of one's own
  `import { createHmac } from 'node:crypto';
export const send = (url, event, secret) => fetch(url, { method: 'POST', headers: { 'webhook-id': event.id, 'webhook-signature': createHmac('sha256', secret).update(JSON.stringify(event)).digest('base64') }, body: JSON.stringify(event) });`,
  `import express from 'express'; import { saveHook } from './hooks.js';
express().post('/webhooks', express.json(), async (req, res) => { if (req.body.type === 'slack') await saveHook(req.body.url); res.end(); });`,
  // A class that a parser without types reads
  `class Webhooks { async handle(request) { await save(request.body.id); } static webhook = () => {}; }`,
  // An empty key is not used
  `import Stripe from 'stripe';
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);
const webhookSecret = process.env.STRIPE_WEBHOOK_SECRET || '';
export async function POST(request) {
  if (!webhookSecret) return new Response('Not set up', { status: 500 });
  const event = stripe.webhooks.constructEvent(await request.text(), request.headers.get('stripe-signature'), webhookSecret);
  return Response.json({ id: event.id });
}`,
  {
    filename: 'test/webhook.test.ts',
    code: `import express from 'express'; import { deploy } from './deploy.js';
express().post('/webhook', express.json(), async (req, res) => { if (req.headers['x-github-event'] === 'push') await deploy(req.body.after); res.end(); });`,
  },
  // Its own events, at an address that names no service
  `import express from 'express';
import { record } from './events.js';
express().post('/events', express.json(), async (req, res) => { if (req.body.type === 'invoice.paid') await record(req.body.id); res.end(); });`,
  {
    filename: 'app/api/invoices/route.ts',
    code: `import { db } from '@/lib/db';
export async function POST(request: Request) {
  const event = await request.json();
  if (event.type === 'invoice.paid') await db.log.create({ data: event });
  return Response.json({ received: true });
}`,
  },
];
