import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Asaas',
  docs: 'https://docs.asaas.com/docs/authentication',
  revoke: 'Disable it under Integrations > API keys',
  formats: [
    {
      id: 'asaas-api-token',
      kind: 'token',
      shape: /\$aact_(?:prod|hmlg)_[A-Za-z0-9_:-]{20,200}={0,2}/,
      variable: 'ASAAS_API_KEY',
    },
  ],
});
