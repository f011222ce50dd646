import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mergify',
  docs: 'https://docs.mergify.com/api-usage/',
  revoke: 'Delete it under Applications',
  formats: [
    {
      id: 'mergify-application-key',
      kind: 'key',
      shape: /mergify_application_key_[A-Za-z0-9_-]{40,200}/,
      variable: 'MERGIFY_APPLICATION_KEY',
    },
  ],
});
