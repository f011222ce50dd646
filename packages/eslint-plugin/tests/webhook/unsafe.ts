/** Handlers as they are written from the documents of services, with the check left out. */
export const unsafePrograms: readonly (
  string | { readonly code: string; readonly filename: string }
)[] = [
  // Stripe, express
  `import express from 'express';
import { fulfilOrder } from './orders.js';
const app = express();
app.post('/webhook', express.json({ type: 'application/json' }), async (request, response) => {
  const event = request.body;
  switch (event.type) {
    case 'payment_intent.succeeded':
      await fulfilOrder(event.data.object.metadata.orderId);
      break;
    case 'payment_method.attached':
      break;
    default:
      console.log('Unhandled type of event');
  }
  response.json({ received: true });
});
app.listen(4242, () => console.log('Running on port 4242'));`,
  // Stripe, the header is only looked for
  `const express = require('express');
const db = require('./db');
const router = express.Router();
router.post('/stripe', express.raw({ type: 'application/json' }), async (req, res) => {
  const signature = req.headers['stripe-signature'];
  if (!signature) return res.status(400).send('Missing signature');
  const event = JSON.parse(req.body.toString('utf8'));
  await db.users.update({ customer: event.data.object.customer }, { plan: 'pro' });
  res.sendStatus(200);
});
module.exports = router;`,
  // Stripe, Next.js
  {
    filename: 'app/api/webhooks/stripe/route.ts',
    code: `import { NextResponse, type NextRequest } from 'next/server';
import { prisma } from '@/lib/prisma';
export async function POST(req: NextRequest) {
  const event = await req.json();
  if (event.type === 'checkout.session.completed') {
    const session = event.data.object;
    await prisma.user.update({ where: { id: session.metadata.userId }, data: { isPro: true } });
  }
  return NextResponse.json({ received: true });
}
export const description = 'webhook';`,
  },
  // Stripe, pages of Next.js
  {
    filename: 'pages/api/webhook.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next';
import { activate } from '../../lib/billing';
const handler = async (req: NextApiRequest, res: NextApiResponse) => {
  if (req.method !== 'POST') return res.status(405).end();
  // The webhook of the dashboard
  const { type, data } = req.body;
  if (type === 'invoice.paid') await activate(data.object.customer);
  res.status(200).json({ received: true });
};
export default handler;`,
  },
  // GitHub, express
  `import express from 'express';
import { deploy } from './deploy.js';
const app = express();
app.use(express.json());
app.post('/github', async (req, res) => {
  const event = req.headers['x-github-event'];
  if (event === 'push' && req.body.ref === 'refs/heads/main') {
    await deploy(req.body.repository.full_name, req.body.after);
  }
  res.status(202).send('Accepted');
});`,
  // GitHub, all that counts is that something was pushed
  `const express = require('express');
const { execSync } = require('node:child_process');
const app = express();
app.post('/payload', (req, res) => {
  if (req.headers['x-github-event'] === 'push') {
    console.log(execSync('docker compose up --build -d').toString());
    return res.status(200).send({ status: 'done' });
  }
});
app.listen(4567, () => console.log('Webhook app listening'));`,
  // GitHub, a stub of a check
  `import express from 'express';
import { deploy } from './deploy.js';
const app = express();
function verifySignature(req) {
  // TODO
  return Boolean(req.headers['x-hub-signature-256']);
}
app.post('/hooks/github', express.json(), async (req, res) => {
  if (!verifySignature(req)) return res.sendStatus(401);
  await deploy(req.body.after);
  res.end();
});`,
  // GitHub, with other routers and what answers errors
  `import express from 'express';
import { deploy } from './deploy.js';
import { errorHandler } from './errors.js';
import { users } from './users.js';
import cors from 'cors';
const app = express();
app.use(cors());
app.use('/api/users', users);
app.use('/github', express.json({ limit: '1mb', verify: (req, res, buffer) => { req.rawBody = buffer; } }));
app.post('/github', async (req, res) => {
  if (req.headers['content-type'] !== 'application/json' || req.get('x-github-event') !== 'push') return res.sendStatus(400);
  await deploy(req.body.after);
  res.end();
});
app.use(errorHandler);`,
  // GitHub, Hono
  `import { Hono } from 'hono';
import { logger } from 'hono/logger';
const app = new Hono();
app.use('*', logger());
app.post('/github', async (c) => {
  const event = c.req.header('X-GitHub-Event');
  const payload = await c.req.json();
  if (event === 'issues') await c.env.DB.prepare('INSERT INTO issues VALUES (?)').bind(payload.issue.id).run();
  return c.text('ok');
});
export default app;`,
  // GitHub, Fastify
  `import Fastify from 'fastify';
import { enqueue } from './queue.js';
const app = Fastify({ logger: true });
app.post('/webhooks/github', { schema: { body: { type: 'object' } } }, async (request, reply) => {
  const name = request.headers['x-github-event'];
  request.log.info({ name }, 'webhook');
  await enqueue(name, request.body.repository.id);
  return reply.code(202).send();
});`,
  // GitHub, Fastify, in a plugin
  `import fastify from 'fastify';
import rawBody from 'fastify-raw-body';
import { enqueue, handle } from './queue.js';
const server = fastify();
server.register(rawBody, { field: 'rawBody' });
server.register(async (instance) => {
  instance.post('/github', async (request) => {
    await enqueue(request.headers['x-github-event'], request.body.action);
    return {};
  });
  instance.post('/orders', async (request) => handle(request.body));
});`,
  // GitLab, Koa
  `import Koa from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';
import { build } from './build.js';
const router = new Router();
router.post('/gitlab', async (ctx) => {
  if (ctx.get('X-Gitlab-Event') !== 'Push Hook') return;
  await build(ctx.request.body.checkout_sha);
  ctx.status = 204;
});
new Koa().use(bodyParser()).use(router.routes()).listen(3000);`,
  // Slack, the challenge and events
  `const express = require('express');
const { reply } = require('./slack');
const app = express();
app.use(express.json());
app.post('/slack/webhook', async (req, res) => {
  const { type, challenge, event } = req.body;
  if (type === 'url_verification') return res.send({ challenge });
  res.sendStatus(200);
  await reply(event.channel, event.text);
});`,
  // Shopify, a route of Remix by hand
  {
    filename: 'app/routes/webhooks.tsx',
    code: `import { json, type ActionFunctionArgs } from '@remix-run/node';
import { save } from './orders.server';
export const action = async ({ request }: ActionFunctionArgs) => {
  const topic = request.headers.get('x-shopify-topic');
  const order = await request.json();
  if (topic === 'orders/create') await save(order.id, order.email);
  return json({ ok: true });
};`,
  },
  // Clerk by Svix, Next.js
  {
    filename: 'src/app/api/webhooks/clerk/route.ts',
    code: `import { headers } from 'next/headers';
import { createUser } from '@/lib/users';
export async function POST(req: Request) {
  const headerPayload = await headers();
  const svixId = headerPayload.get('svix-id');
  const svixSignature = headerPayload.get('svix-signature');
  if (!svixId || !svixSignature) return new Response('Error: Missing Svix headers', { status: 400 });
  const { type, data } = await req.json();
  if (type === 'user.created') await createUser({ clerkId: data.id, email: data.email_addresses[0].email_address });
  return new Response('Webhook received', { status: 200 });
}`,
  },
  // LINE, express
  `import express from 'express';
import { messagingApi } from '@line/bot-sdk';
const client = new messagingApi.MessagingApiClient({ channelAccessToken: process.env.CHANNEL_ACCESS_TOKEN });
express().post('/callback', express.json(), async (req, res) => {
  console.log(req.get('x-line-signature'));
  for (const event of req.body.events) {
    await client.replyMessage({ replyToken: event.replyToken, messages: [{ type: 'text', text: event.message.text }] });
  }
  res.end();
});`,
  // PayPal, Lambda
  `const { DynamoDBClient, UpdateItemCommand } = require('@aws-sdk/client-dynamodb');
const dynamo = new DynamoDBClient({});
exports.handler = async (event) => {
  const id = event.headers['paypal-transmission-id'];
  console.log('transmission', id);
  const body = JSON.parse(event.body);
  if (body.event_type === 'PAYMENT.CAPTURE.COMPLETED') {
    await dynamo.send(new UpdateItemCommand({ TableName: 'orders', Key: { id: { S: body.resource.custom_id } } }));
  }
  return { statusCode: 200 };
};`,
  // GitHub, Lambda with Middy
  `import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import { deploy } from './deploy.js';
export const handler = middy()
  .use(httpJsonBodyParser())
  .handler(async (event) => {
    if (event.headers['x-github-event'] === 'push') await deploy(event.body.after);
    return { statusCode: 204 };
  });`,
  // Discord, express
  `import express from 'express';
import { runCommand } from './commands.js';
const app = express();
app.post('/interactions', express.json(), async (req, res) => {
  const signature = req.get('X-Signature-Ed25519');
  if (!signature) return res.status(401).end();
  const { type, data } = req.body;
  if (type === 1) return res.send({ type: 1 });
  return res.send(await runCommand(data.name, data.options));
});`,
  // NestJS
  {
    filename: 'webhooks.controller.ts',
    code: `import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OrdersService } from './orders.service';
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly orders: OrdersService) {}
  @Post('stripe')
  @HttpCode(200)
  async stripe(@Body() event: { type: string; data: { object: { id: string } } }, @Headers('stripe-signature') signature: string) {
    if (event.type === 'payment_intent.succeeded') await this.orders.markPaid(event.data.object.id);
    return { received: true };
  }
}`,
  },
  // Twilio, Firebase
  `import { onRequest } from 'firebase-functions/v2/https';
import { saveMessage } from './messages.js';
export const sms = onRequest({ region: 'europe-west1' }, async (req, res) => {
  if (req.header('X-Twilio-Signature') === undefined) { res.sendStatus(403); return; }
  await saveMessage(req.body.From, req.body.Body);
  res.type('text/xml').send('<Response/>');
});`,
  // WhatsApp
  `const app = require('express')();
const { send } = require('./send');
app.use(require('express').json());
app.get('/webhook', (req, res) => {
  if (req.query['hub.verify_token'] === process.env.VERIFY_TOKEN) res.send(req.query['hub.challenge']);
  else res.sendStatus(403);
});
app.post('/webhook', async (req, res) => {
  const body = req.body;
  if (body.object === 'whatsapp_business_account') {
    for (const entry of body.entry) await send(entry.changes[0].value.messages[0].from);
    res.sendStatus(200);
  } else res.sendStatus(404);
});`,
  // Paystack, with what the program itself looks up and sends
  `import express from 'express';
import { db } from './db.js';
import { getDisplayName } from './names.js';
const app = express();
app.post('/webhook', express.json(), async (req, res) => {
  const event = req.body;
  if (event.event === 'charge.success') {
    const { metadata, amount } = event.data;
    await db('donations').insert({ amount, name: await getDisplayName('staff', metadata.staffId) });
    await fetch(process.env.CHAT_URL, { method: 'POST', body: JSON.stringify({ text: \`\${amount} of \${metadata.staffId}\` }) });
  }
  res.sendStatus(200);
});`,
  // Parsed and written anew: Stripe, Svix, Slack, Shopify
  `import express from 'express';
import Stripe from 'stripe';
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);
const app = express();
app.use(express.json());
app.post('/webhook', (req, res) => {
  const payload = JSON.stringify(req.body);
  const event = stripe.webhooks.constructEvent(payload, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET);
  res.json({ received: event.type });
});`,
  {
    filename: 'app/api/webhooks/clerk/route.ts',
    code: `import { Webhook } from 'svix';
import { headers } from 'next/headers';
import type { WebhookEvent } from '@clerk/nextjs/server';
export async function POST(req: Request) {
  const WEBHOOK_SECRET = process.env.CLERK_WEBHOOK_SECRET;
  if (!WEBHOOK_SECRET) throw new Error('Please add CLERK_WEBHOOK_SECRET');
  const list = await headers();
  const payload = await req.json();
  const body = JSON.stringify(payload);
  const wh = new Webhook(WEBHOOK_SECRET);
  const evt = wh.verify(body, { 'svix-id': list.get('svix-id')!, 'svix-timestamp': list.get('svix-timestamp')!, 'svix-signature': list.get('svix-signature')! }) as WebhookEvent;
  return Response.json({ id: evt.data.id });
}`,
  },
  `import express from 'express';
import crypto from 'node:crypto';
const app = express();
app.post('/slack/events', express.json(), (req, res) => {
  const timestamp = req.headers['x-slack-request-timestamp'];
  const base = \`v0:\${timestamp}:\${JSON.stringify(req.body)}\`;
  const expected = 'v0=' + crypto.createHmac('sha256', process.env.SLACK_SIGNING_SECRET).update(base, 'utf8').digest('hex');
  if (!crypto.timingSafeEqual(Buffer.from(expected), Buffer.from(req.headers['x-slack-signature']))) return res.sendStatus(401);
  res.send({ challenge: req.body.challenge });
});`,
  `const crypto = require('crypto');
const express = require('express');
const app = express();
app.use(express.json());
const isGenuine = (req) => {
  const digest = crypto.createHmac('sha256', process.env.SHOPIFY_SECRET).update(JSON.stringify(req.body)).digest('base64');
  return crypto.timingSafeEqual(Buffer.from(digest), Buffer.from(req.get('X-Shopify-Hmac-Sha256')));
};
app.post('/webhooks/orders', (req, res) => { res.sendStatus(isGenuine(req) ? 200 : 401); });`,
  // Empty keys
  `import { createHmac, timingSafeEqual } from 'node:crypto';
export async function POST(request) {
  const body = await request.text();
  const expected = createHmac('sha256', process.env.GITHUB_WEBHOOK_SECRET ?? '').update(body).digest('hex');
  const sent = request.headers.get('x-hub-signature-256') ?? '';
  if (!timingSafeEqual(Buffer.from('sha256=' + expected), Buffer.from(sent))) return new Response(null, { status: 401 });
  return new Response('ok');
}`,
  `import Stripe from 'stripe';
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);
const webhookSecret = process.env.STRIPE_WEBHOOK_SECRET || '';
export async function POST(request) {
  const event = stripe.webhooks.constructEvent(await request.text(), request.headers.get('stripe-signature'), webhookSecret);
  return Response.json({ id: event.id });
}`,
  // The address alone says that it is a webhook
  {
    filename: 'app/api/webhooks/stripe/route.ts',
    code: `import { db } from '@/lib/db';
export async function POST(request: Request) {
  const event = await request.json();
  if (event.type === 'invoice.paid') await db.subscription.update({ where: { customer: event.data.object.customer }, data: { active: true } });
  return Response.json({ received: true });
}`,
  },
  // Its provider stands in the address
  `const express = require('express');
const { reply } = require('./replies');
const app = express();
app.post('/slack/events', express.json(), async (req, res) => {
  if (req.body.type === 'url_verification') return res.send(req.body.challenge);
  await reply(req.body.event.channel);
  res.sendStatus(200);
});`,
];
