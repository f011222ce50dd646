import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/',
  revoke: 'Revoke it under Account settings > Access Tokens',
  formats: [
    {
      id: 'deno-account-token',
      kind: 'token',
      shape: /dd[pow]_[A-Za-z0-9]{36}/,
      variable: 'DENO_DEPLOY_TOKEN',
      keywords: ['ddp_', 'ddo_', 'ddw_'],
    },
  ],
});
