import type { FormatExamples, SecretFormat } from '../format.js';
import { sample } from '../sample.js';

const common = {
  provider: 'Stripe',
  severity: 'high',
  cwe: [798],
  instead:
    'Roll the key in the dashboard under Developers > API keys, then read it from the environment.',
  docs: 'https://docs.stripe.com/keys',
} as const;

export default [
  {
    ...common,
    id: 'stripe-secret-key',
    kind: 'key',
    publicPrefix: 'sk_live_',
    keywords: ['sk_live_'],
    pattern: /sk_live_[A-Za-z0-9]{16,248}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'stripe-restricted-key',
    kind: 'key',
    publicPrefix: 'rk_live_',
    keywords: ['rk_live_'],
    pattern: /rk_live_[A-Za-z0-9]{16,248}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'stripe-webhook-secret',
    kind: 'key',
    publicPrefix: 'whsec_',
    keywords: ['whsec_'],
    pattern: /whsec_[A-Za-z0-9+\/]{32,64}={0,2}/,
    alphabet: 'A-Za-z0-9+/=',
    minimumEntropy: 3,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'stripe-secret-key': {
    matches: [['sk', 'live', sample(24)].join('_'), ['sk', 'live', sample(99)].join('_')],
    lookalikes: [
      ['pk', 'live', sample(24)].join('_'),
      ['sk', 'test', sample(24)].join('_'),
      ['sk', 'live', 'your', 'key'].join('_'),
    ],
  },
  'stripe-restricted-key': {
    matches: [['rk', 'live', sample(99)].join('_')],
    lookalikes: [['rk', 'live', 'x'.repeat(24)].join('_')],
  },
  'stripe-webhook-secret': {
    matches: [['whsec', sample(32)].join('_')],
    lookalikes: [['whsec', 'test'].join('_'), ['whsec', '.'.repeat(32)].join('_')],
  },
});
