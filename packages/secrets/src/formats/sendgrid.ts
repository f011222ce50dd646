import type { FormatExamples, SecretFormat } from '../format.js';
import { sample } from '../sample.js';

const common = {
  provider: 'SendGrid',
  severity: 'high',
  cwe: [798],
  instead: 'Delete it under Settings > API Keys, then read it from process.env.SENDGRID_API_KEY.',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
} as const;

export default [
  {
    ...common,
    id: 'sendgrid-api-key',
    kind: 'key',
    publicPrefix: 'SG.',
    keywords: ['sg.'],
    pattern: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'sendgrid-api-key': {
    matches: [['SG', sample(22), sample(43)].join('.')],
    lookalikes: ['SG.scope.name', ['SG', sample(22), sample(30)].join('.')],
  },
});
