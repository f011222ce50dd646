import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'SparkPost',
  docs: 'https://developers.sparkpost.com/api/',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'sparkpost-api-key',
      kind: 'key',
      shape: /[a-f0-9]{40}/,
      beside: ['sparkpost'],
      variable: 'SPARKPOST_API_KEY',
    },
  ],
});
