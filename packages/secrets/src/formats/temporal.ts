import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Temporal Cloud',
  docs: 'https://docs.temporal.io/cloud/api-keys',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'temporal-cloud-api-key',
      kind: 'key',
      shape: /eyJ[\w-]{20,200}\.eyJ[\w-]{20,800}InRlbXBvcmFsLmlv[\w-]{0,800}\.[\w-]{40,700}/,
      beside: ['temporal'],
      variable: 'TEMPORAL_API_KEY',
    },
  ],
});
