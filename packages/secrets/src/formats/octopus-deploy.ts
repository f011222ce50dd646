import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  revoke: 'Revoke it under Profile > My API Keys',
  formats: [
    {
      id: 'octopus-deploy-api-key',
      kind: 'key',
      shape: /API-[A-Z0-9]{26}/,
      variable: 'OCTOPUS_API_KEY',
    },
  ],
});
