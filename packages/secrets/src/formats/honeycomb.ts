import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  revoke: 'Delete it under Environment settings > API Keys',
  formats: [
    {
      id: 'honeycomb-ingest-key',
      kind: 'key',
      shape: /hc[abc]ik_[a-z0-9]{58}/,
      variable: 'HONEYCOMB_API_KEY',
      keywords: ['hcaik_', 'hcbik_', 'hccik_'],
    },
    {
      id: 'honeycomb-api-key',
      kind: 'key',
      shape: /(?:[a-f0-9]{32}|[A-Za-z0-9]{22})/,
      beside: ['honeycomb'],
      variable: 'HONEYCOMB_API_KEY',
    },
  ],
});
