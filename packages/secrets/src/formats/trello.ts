import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
  revoke: 'Revoke it under Settings > Applications',
  formats: [
    {
      id: 'trello-token',
      kind: 'token',
      shape: /ATTA[a-f0-9]{64}[A-F0-9]{8}/,
      variable: 'TRELLO_TOKEN',
    },
    {
      id: 'trello-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['trello'],
      variable: 'TRELLO_API_KEY',
    },
  ],
});
