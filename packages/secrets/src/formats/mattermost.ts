import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  revoke: 'Delete it under Profile > Security',
  formats: [
    {
      id: 'mattermost-access-token',
      kind: 'token',
      shape: /[a-z0-9]{26}/,
      beside: ['mattermost'],
      variable: 'MATTERMOST_ACCESS_TOKEN',
    },
  ],
});
