import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/stripe/stripe-node, https://resend.com/docs, https://www.twilio.com/docs/libraries/node,
// https://docs.slack.dev/tools/node-slack-sdk, https://supabase.com/docs/reference/javascript/initializing
export default {
  modules: [
    'stripe',
    'resend',
    'twilio',
    'telegraf',
    'grammy',
    'node-telegram-bot-api',
    'discord.js',
    '@slack/web-api',
    '@sendgrid/mail',
    'postmark',
    'algoliasearch',
    '@google/generative-ai',
    '@azure/core-auth',
    '@azure/openai',
    '@azure/storage-blob',
    'launchdarkly-node-server-sdk',
    '@launchdarkly/node-server-sdk',
  ],
  types: { Bot: ['new Client()'] },
  sinks: [
    {
      kind: 'credential',
      calls: [
        'new default()',
        'default',
        'new Stripe()',
        'new Resend()',
        'new Telegraf()',
        'new Bot()',
        'new WebClient()',
        'setApiKey',
        'new ServerClient()',
        'new GoogleGenerativeAI()',
        'new AzureKeyCredential()',
        'init',
        'Bot.login',
      ],
      arguments: [0],
      is: 'token',
    },
    {
      kind: 'credential',
      calls: [
        'default',
        'new Twilio()',
        'new default()',
        'algoliasearch',
        'new AzureKeyCredential()',
        'new StorageSharedKeyCredential()',
      ],
      arguments: [1],
      is: 'token',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `import twilio from 'twilio';
       const half = 'q1w2e3r4t5y6u7i8';
       export const client = twilio(process.env.ACCOUNT, half);`,
      `import { WebClient } from '@slack/web-api';
       const choice = { live: 'q1w2e3r4t5y6u7i8' };
       export const slack = new WebClient(choice.live);`,
      `import { Client } from 'discord.js';
       const bot = new Client({ intents: [] });
       await bot.login('q1w2e3r4t5y6u7i8');`,
    ],
  },
  safe: {
    credential: [
      `import Stripe from 'stripe';
       export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY, { apiVersion: '2024-06-20' });`,
      `import { WebClient } from '@slack/web-api';
       export const slack = new WebClient('your token', { slackApiUrl: 'https://slack.internal/api/' });`,
    ],
  },
};
