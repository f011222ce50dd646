import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Zendesk',
  docs: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  revoke: 'Delete it under Apps and integrations > API tokens',
  formats: [
    {
      id: 'zendesk-secret-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{40}/,
      beside: ['zendesk'],
      variable: 'ZENDESK_API_TOKEN',
    },
  ],
});
