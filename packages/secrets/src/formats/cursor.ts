import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Cursor',
  docs: 'https://cursor.com/docs/account/teams/admin-api',
  revoke: 'Revoke it under API keys',
  formats: [
    {
      id: 'cursor-api-key',
      kind: 'key',
      shape: /key_[0-9a-f]{64}/,
      variable: 'CURSOR_API_KEY',
    },
  ],
});
