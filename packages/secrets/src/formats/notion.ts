import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Notion',
  docs: 'https://developers.notion.com/docs/authorization',
  revoke: 'Refresh it on the page of the integration',
  formats: [
    {
      id: 'notion-api-token',
      kind: 'token',
      shape: /ntn_[0-9]{11}[A-Za-z0-9]{35}/,
      variable: 'NOTION_TOKEN',
    },
    {
      id: 'notion-legacy-api-token',
      kind: 'token',
      shape: /secret_[A-Za-z0-9]{43}/,
      variable: 'NOTION_TOKEN',
    },
  ],
});
