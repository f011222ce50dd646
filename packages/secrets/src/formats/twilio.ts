import type { FormatExamples, SecretFormat } from '../format.js';
import { HEX, sample } from '../sample.js';

const common = {
  provider: 'Twilio',
  severity: 'high',
  cwe: [798],
  instead: 'Revoke it in the console under API keys & tokens, then read it from the environment.',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
} as const;

export default [
  {
    ...common,
    id: 'twilio-auth-token',
    kind: 'token',
    publicPrefix: '',
    keywords: ['twilio_auth_token', 'twilioauthtoken', 'twilio_api_secret'],
    pattern:
      /twilio_?(?:auth_?token|api_?secret)["'`]?\s{0,5}[:=]\s{0,5}["'`]?(?<secret>[a-f0-9]{32})/i,
    alphabet: 'A-Za-z0-9',
    minimumEntropy: 3,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'twilio-auth-token': {
    matches: ['TWILIO_AUTH_TOKEN=' + sample(32, HEX)],
    lookalikes: [
      sample(32, HEX),
      'TWILIO_AUTH_TOKEN=your_auth_token',
      'TWILIO_AUTH_TOKEN=' + '0'.repeat(32),
    ],
  },
});
