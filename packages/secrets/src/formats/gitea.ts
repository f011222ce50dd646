import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  revoke: 'Delete it under Settings > Applications',
  formats: [
    {
      id: 'gitea-access-token',
      kind: 'token',
      shape: /[a-f0-9]{40}/,
      beside: ['gitea', 'forgejo', 'codeberg'],
      variable: 'GITEA_TOKEN',
    },
  ],
});
