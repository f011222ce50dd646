import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Databento',
  docs: 'https://databento.com/docs/portal/api-keys',
  revoke: 'Deactivate it under API keys',
  formats: [
    {
      id: 'databento-api-key',
      kind: 'key',
      shape: /db-[A-Za-z0-9]{29}/,
      variable: 'DATABENTO_API_KEY',
    },
  ],
});
