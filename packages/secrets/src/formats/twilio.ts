import type { SpecialExamples } from '../format.js';
import { defineProvider } from '../provider.js';
import { HEX, sample } from '../sample.js';

export default defineProvider({
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  revoke: 'Revoke it in the console under API keys & tokens',
  formats: [
    {
      id: 'twilio-auth-token',
      kind: 'token',
      shape: /[a-f0-9]{32}/,
      beside: ['twilio'],
      naming: /token|secret|auth/i,
      variable: 'TWILIO_AUTH_TOKEN',
    },
    {
      // The SID of the key: half of the pair.
      id: 'twilio-api-key',
      kind: 'key',
      shape: /SK[0-9a-fA-F]{32}/,
      keywords: Array.from(HEX, (digit) => `sk${digit}`),
      publicPrefix: 'SK',
      severity: 'medium',
      variable: 'TWILIO_API_KEY',
    },
  ],
});

export const examples = (): SpecialExamples => ({
  'twilio-auth-token': {
    lookalikes: [
      'TWILIO_AUTH_TOKEN=your_auth_token',
      'TWILIO_AUTH_TOKEN=' + '0'.repeat(32),
      'TWILIO_ACCOUNT_SID=AC' + sample(32, HEX),
    ],
  },
});
