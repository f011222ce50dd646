import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Deepgram',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'deepgram-api-key',
      kind: 'key',
      shape: /[a-f0-9]{40}/,
      beside: ['deepgram'],
      variable: 'DEEPGRAM_API_KEY',
    },
  ],
});
