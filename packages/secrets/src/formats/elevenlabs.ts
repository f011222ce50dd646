import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'elevenlabs-api-key',
      kind: 'key',
      shape: /sk_[0-9a-f]{48}/,
      variable: 'ELEVENLABS_API_KEY',
    },
    {
      id: 'elevenlabs-legacy-api-key',
      kind: 'key',
      shape: /[0-9a-f]{32}/,
      beside: ['elevenlabs', 'xi-api', 'xi_api'],
      variable: 'ELEVENLABS_API_KEY',
    },
  ],
});
