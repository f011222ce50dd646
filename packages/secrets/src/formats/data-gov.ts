import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'data.gov',
  docs: 'https://api.data.gov/docs/developer-manual/',
  revoke: 'Ask api.data.gov to disable it',
  formats: [
    {
      id: 'datagov-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{40}/,
      beside: ['data.gov', 'datagov', 'data_gov'],
      variable: 'DATA_GOV_API_KEY',
    },
  ],
});
