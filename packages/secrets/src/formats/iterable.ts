import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Iterable',
  docs: 'https://support.iterable.com/hc/en-us/articles/360043464871',
  revoke: 'Delete it under Integrations > API Keys',
  formats: [
    {
      id: 'iterable-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['iterable_', 'iterable-', 'iterableapi'],
      variable: 'ITERABLE_API_KEY',
      naming: /iterable[\w.-]{0,20}key/i,
    },
  ],
});
