import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/administration/access-identity/access-tokens/',
  revoke: 'Delete it under Personal access tokens',
  formats: [
    {
      id: 'pulumi-api-token',
      kind: 'token',
      shape: /pul-[a-f0-9]{40}/,
      variable: 'PULUMI_ACCESS_TOKEN',
    },
  ],
});
