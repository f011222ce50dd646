import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Lob',
  docs: 'https://docs.lob.com/#tag/Authentication',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'lob-api-key',
      kind: 'key',
      shape: /live_[a-f0-9]{35}/,
      variable: 'LOB_API_KEY',
    },
    {
      id: 'lob-test-api-key',
      kind: 'key',
      shape: /test_[a-f0-9]{35}/,
      variable: 'LOB_API_KEY',
      severity: 'low',
    },
    {
      id: 'lob-pub-api-key',
      kind: 'identifier',
      shape: /(?:test|live)_pub_[a-f0-9]{31}/,
      variable: 'LOB_PUBLISHABLE_API_KEY',
      keywords: ['test_pub_', 'live_pub_'],
    },
  ],
});
