import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Civo',
  docs: 'https://www.civo.com/docs/account/api-keys',
  revoke: 'Regenerate it under Settings > Security',
  formats: [
    {
      id: 'civo-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{50}/,
      beside: ['civo'],
      variable: 'CIVO_API_KEY',
    },
  ],
});
