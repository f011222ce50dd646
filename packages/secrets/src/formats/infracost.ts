import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Infracost',
  docs: 'https://www.infracost.io/docs/cloud_api/overview/',
  revoke: 'Delete it under Org settings > API tokens',
  formats: [
    {
      id: 'infracost-api-token',
      kind: 'token',
      shape: /ico-[a-zA-Z0-9]{32}/,
      variable: 'INFRACOST_API_KEY',
    },
  ],
});
