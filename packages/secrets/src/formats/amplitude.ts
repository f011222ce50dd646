import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Amplitude',
  docs: 'https://amplitude.com/docs/apis/authentication',
  revoke: 'Rotate it under Settings > Projects',
  formats: [
    {
      id: 'amplitude-secret-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['amplitude'],
      variable: 'AMPLITUDE_SECRET_KEY',
      naming: /secret/i,
    },
  ],
});
