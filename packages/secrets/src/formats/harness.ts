import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys',
  revoke: 'Delete it under Profile > My API Keys',
  formats: [
    {
      id: 'harness-api-key',
      kind: 'key',
      shape: /(?:pat|sat)\.[a-zA-Z0-9_-]{22}\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{20}/,
      variable: 'HARNESS_API_KEY',
      keywords: ['pat.', 'sat.'],
    },
  ],
});
