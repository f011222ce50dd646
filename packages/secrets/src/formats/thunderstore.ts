import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Thunderstore',
  docs: 'https://thunderstore.io/settings/teams/',
  revoke: 'Delete the service account of the team',
  formats: [
    {
      id: 'thunderstore-api-token',
      kind: 'token',
      shape: /tss_[A-Za-z0-9_-]{20,80}/,
      variable: 'THUNDERSTORE_TOKEN',
    },
  ],
});
