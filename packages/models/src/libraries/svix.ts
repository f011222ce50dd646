import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.svix.com/receiving/verifying-payloads/how, https://github.com/standard-webhooks/standard-webhooks
export default {
  modules: ['svix', 'standardwebhooks'],
  types: { Webhook: ['new Webhook()'] },
  sinks: [
    {
      kind: 'webhook',
      calls: ['Webhook.verify'],
      body: 0,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    webhook: [
      `import { Webhook } from 'svix';
       import { headers } from 'next/headers';
       export async function POST(request) {
         const list = await headers();
         const payload = await request.json();
         const webhook = new Webhook(process.env.WEBHOOK_SECRET);
         const event = webhook.verify(JSON.stringify(payload), { 'svix-id': list.get('svix-id'), 'svix-timestamp': list.get('svix-timestamp'), 'svix-signature': list.get('svix-signature') });
         return Response.json({ id: event.data.id });
       }`,
    ],
  },
  safe: {
    webhook: [
      `import { Webhook } from 'svix';
       export async function POST(request) {
         const event = new Webhook(process.env.WEBHOOK_SECRET).verify(await request.text(), Object.fromEntries(request.headers));
         if (event.type === 'user.created') await create(event.data.id);
         return new Response(null, { status: 204 });
       }`,
    ],
  },
};
