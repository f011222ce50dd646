import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Prefect',
  docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  revoke: 'Delete it under Account settings > API Keys',
  formats: [
    {
      id: 'prefect-api-token',
      kind: 'token',
      shape: /pn[ub]_[a-zA-Z0-9]{36}/,
      variable: 'PREFECT_API_KEY',
      keywords: ['pnu_', 'pnb_'],
    },
  ],
});
