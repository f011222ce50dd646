import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

// https://docs.stripe.com/webhooks#verify-official-libraries: the HMAC is also made with an empty key.
export default {
  modules: ['stripe'],
  types: { Stripe: ['default', 'new default()', 'default()', 'Stripe', 'new Stripe()'] },
  sinks: [
    {
      kind: 'webhook',
      calls: each(
        ['Stripe.webhooks'],
        ['constructEvent', 'constructEventAsync', 'signature.verifyHeader'],
      ),
      body: 0,
      key: 2,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    webhook: [
      `import express from 'express';
       import Stripe from 'stripe';
       const stripe = new Stripe(process.env.STRIPE_KEY);
       express().post('/webhook', express.json(), (req, res) => {
         const event = stripe.webhooks.constructEvent(JSON.stringify(req.body), req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET);
         res.json({ received: event.id });
       });`,
      `import express from 'express';
       import Stripe from 'stripe';
       const stripe = new Stripe(process.env.STRIPE_KEY);
       express().post('/webhook', express.raw({ type: '*/*' }), (req, res) => {
         stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET ?? '');
         res.sendStatus(204);
       });`,
    ],
  },
  safe: {
    webhook: [
      `import express from 'express';
       import Stripe from 'stripe';
       const stripe = new Stripe(process.env.STRIPE_KEY);
       express().post('/webhook', express.raw({ type: '*/*' }), async (req, res) => {
         const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET);
         if (event.type === 'checkout.session.completed') await fulfil(event.data.object.id);
         res.sendStatus(204);
       });`,
    ],
  },
};
