import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

/**
 * What checks who sent an event:
 * https://www.twilio.com/docs/usage/security#validating-requests, https://github.com/line/line-bot-sdk-nodejs,
 * https://github.com/octokit/webhooks.js, https://github.com/discord/discord-interactions-js,
 * https://clerk.com/docs/reference/backend/verify-webhook, https://github.com/Shopify/shopify-app-js,
 * https://github.com/openai/openai-node#webhook-verification, https://tools.slack.dev/bolt-js,
 * https://github.com/razorpay/razorpay-node, https://github.com/PaddleHQ/paddle-node-sdk,
 * https://upstash.com/docs/qstash/howto/signature, https://polar.sh/docs/integrate/webhooks
 */
export default {
  modules: [
    'twilio',
    '@line/bot-sdk',
    '@octokit/webhooks',
    '@octokit/webhooks-methods',
    'octokit',
    'discord-interactions',
    '@clerk/backend/webhooks',
    '@clerk/nextjs/webhooks',
    '@clerk/express/webhooks',
    '@clerk/fastify/webhooks',
    '@clerk/astro/webhooks',
    '@clerk/tanstack-react-start/webhooks',
    '@shopify/shopify-api',
    'openai',
    '@slack/bolt',
    '@slack/events-api',
    '@sendgrid/eventwebhook',
    'razorpay',
    '@paddle/paddle-node-sdk',
    '@workos-inc/node',
    'resend',
    '@upstash/qstash',
    '@linear/sdk/webhooks',
    '@polar-sh/sdk/webhooks',
  ],
  types: {
    Client: [
      'default',
      'default()',
      'new default()',
      'new OpenAI()',
      'new Webhooks()',
      'new App()',
      'new Paddle()',
      'new WorkOS()',
      'new Resend()',
      'new Receiver()',
      'new EventWebhook()',
      'new LinearWebhookClient()',
      'shopifyApi()',
      'new Razorpay()',
    ],
  },
  sinks: [
    // What is signed here is made of the body in ways of its own, or the library documents to write it anew.
    {
      kind: 'webhook',
      calls: [
        'verify',
        'verifyWebhook',
        'verifyWithFallback',
        'verifyRequestSignature',
        'verifySlackRequest',
        'verifyKeyMiddleware',
        'createNodeMiddleware',
        'middleware',
        'Client.webhook',
        'Client.verify',
        'Client.verifyAndReceive',
        'Client.webhooks.verify',
        'Client.webhooks.verifyAndReceive',
        'Client.webhooks.validate',
        'Client.webhooks.process',
        'Client.webhooks.verifySignature',
        'Client.verifySignature',
        'Client.createHandler',
        'Client.validateWebhookSignature',
        'validateWebhookSignature',
        'validateEvent',
        'verifySignatureAppRouter',
        'Client.validateExpressRequest',
        'validateExpressRequest',
      ],
    },
    // These make an HMAC, and do with an empty key, too.
    {
      kind: 'webhook',
      calls: [
        'validateRequest',
        'validateRequestWithBody',
        'Client.validateRequest',
        'Client.validateRequestWithBody',
      ],
      key: 0,
    },
    { kind: 'webhook', calls: ['validateSignature'], body: 0, key: 1 },
    // As it was sent, say their documents.
    {
      kind: 'webhook',
      calls: [
        'verifyKey',
        'Client.webhooks.unwrap',
        'Client.webhooks.unmarshal',
        'Client.webhooks.constructEvent',
      ],
      body: 0,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    webhook: [
      `import express from 'express';
       import { verifyKey } from 'discord-interactions';
       express().post('/interactions', express.json(), async (req, res) => {
         const isValid = await verifyKey(JSON.stringify(req.body), req.get('X-Signature-Ed25519'), req.get('X-Signature-Timestamp'), process.env.PUBLIC_KEY);
         res.sendStatus(isValid ? 200 : 401);
       });`,
      `import express from 'express';
       import twilio from 'twilio';
       express().post('/sms', (req, res) => {
         if (!twilio.validateRequest(process.env.TWILIO_AUTH_TOKEN || '', req.headers['x-twilio-signature'], url, req.body)) return res.sendStatus(403);
         res.end();
       });`,
      `import express from 'express';
       import { validateSignature } from '@line/bot-sdk';
       express().post('/line', (req, res) => {
         const isValid = validateSignature(JSON.stringify(req.body), process.env.LINE_CHANNEL_SECRET, req.headers['x-line-signature']);
         res.sendStatus(isValid ? 200 : 401);
       });`,
    ],
  },
  safe: {
    webhook: [
      `import express from 'express';
       import { Webhooks } from '@octokit/webhooks';
       const webhooks = new Webhooks({ secret: process.env.SECRET });
       express().post('/webhook', express.text({ type: '*/*' }), async (req, res) => {
         if (!(await webhooks.verify(req.body, req.headers['x-hub-signature-256']))) return res.sendStatus(401);
         const { action } = JSON.parse(req.body);
         await record(action, req.headers['x-github-event']);
         res.end();
       });`,
      `import { verifyWebhook } from '@clerk/nextjs/webhooks';
       export async function POST(request) { const event = await verifyWebhook(request); if (event.type === 'user.created') await create(event.data.id); return new Response('ok'); }`,
    ],
  },
};
