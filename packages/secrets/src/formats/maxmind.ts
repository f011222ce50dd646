import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'MaxMind',
  docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235',
  revoke: 'Revoke it under Manage License Keys',
  formats: [
    {
      id: 'maxmind-license-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
      variable: 'MAXMIND_LICENSE_KEY',
      keywords: ['_mmk'],
      offset: 36,
    },
  ],
});
