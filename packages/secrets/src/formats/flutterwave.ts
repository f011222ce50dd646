import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Flutterwave',
  docs: 'https://developer.flutterwave.com/docs/authentication',
  revoke: 'Regenerate it under Settings > API keys',
  formats: [
    {
      id: 'flutterwave-live-secret-key',
      kind: 'key',
      shape: /FLWSECK-[a-h0-9]{32}-X/,
      variable: 'FLUTTERWAVE_SECRET_KEY',
    },
    {
      id: 'flutterwave-secret-key',
      kind: 'key',
      shape: /FLWSECK_TEST-[a-h0-9]{32}-X/,
      variable: 'FLUTTERWAVE_SECRET_KEY',
      severity: 'low',
    },
    {
      id: 'flutterwave-encryption-key',
      kind: 'key',
      shape: /FLWSECK_TEST-?[a-h0-9]{12}/,
      variable: 'FLUTTERWAVE_ENCRYPTION_KEY',
      severity: 'low',
    },
    {
      id: 'flutterwave-public-key',
      kind: 'identifier',
      shape: /FLWPUBK(?:_TEST)?-[a-h0-9]{32}-X/,
      variable: 'FLUTTERWAVE_PUBLIC_KEY',
    },
  ],
});
