import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Proof',
  docs: 'https://dev.proof.com/docs',
  revoke: 'Delete it under API keys',
  formats: [
    {
      id: 'proof-full-access-api-key',
      kind: 'key',
      shape: /prf_(?:cli_)?[A-Za-z0-9_-]{20,80}/,
      variable: 'PROOF_API_KEY',
    },
  ],
});
