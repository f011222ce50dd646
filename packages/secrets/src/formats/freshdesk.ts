import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Freshdesk',
  docs: 'https://developers.freshdesk.com/api/#authentication',
  revoke: 'Reset it under Profile settings',
  formats: [
    {
      id: 'freshdesk-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{20}/,
      beside: ['freshdesk'],
      variable: 'FRESHDESK_API_KEY',
    },
  ],
});
