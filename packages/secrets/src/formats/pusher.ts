import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Pusher',
  docs: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
  revoke: 'Rotate it under App Keys',
  formats: [
    {
      id: 'pusher-app-secret',
      kind: 'key',
      shape: /[a-f0-9]{20}/,
      beside: ['pusher'],
      variable: 'PUSHER_SECRET',
      naming: /secret/i,
    },
  ],
});
