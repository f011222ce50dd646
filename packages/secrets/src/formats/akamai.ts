import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Akamai',
  docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  revoke: 'Deactivate the credential in Identity and Access',
  formats: [
    {
      id: 'akamai-client-token',
      kind: 'token',
      shape: /akab-[a-z0-9]{16}-[a-z0-9]{16}/,
      variable: 'AKAMAI_CLIENT_TOKEN',
    },
  ],
});
