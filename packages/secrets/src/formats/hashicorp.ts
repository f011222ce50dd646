import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  revoke: 'Revoke it with `vault token revoke`',
  formats: [
    {
      id: 'vault-service-token',
      kind: 'token',
      shape: /hvs\.[\w-]{24,120}/,
      variable: 'VAULT_TOKEN',
    },
    {
      id: 'vault-batch-token',
      kind: 'token',
      shape: /hvb\.[\w-]{138,300}/,
      variable: 'VAULT_TOKEN',
    },
    {
      id: 'vault-recovery-token',
      kind: 'token',
      shape: /hvr\.[\w-]{24,120}/,
      variable: 'VAULT_TOKEN',
    },
    {
      id: 'vault-legacy-service-token',
      kind: 'token',
      shape: /s\.[A-Za-z0-9]{24}/,
      beside: ['vault'],
      variable: 'VAULT_TOKEN',
    },
    {
      id: 'hashicorp-tf-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9=_-]{60,70}/,
      variable: 'TFE_TOKEN',
      keywords: ['.atlasv1.'],
      offset: 14,
    },
  ],
});
