import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Shortcut',
  docs: 'https://developer.shortcut.com/api/rest/v3#Authentication',
  revoke: 'Delete it under Settings > API Tokens',
  formats: [
    {
      id: 'shortcut-api-token',
      kind: 'token',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['shortcut_api', 'shortcut-token', 'shortcutapi', 'shortcut_token'],
      variable: 'SHORTCUT_API_TOKEN',
    },
  ],
});
