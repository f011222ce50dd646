import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Box',
  docs: 'https://developer.box.com/guides/authentication/tokens/',
  revoke: 'Revoke it with /oauth2/revoke',
  formats: [
    {
      id: 'box-api-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{32}/,
      beside: ['box_', 'box-', 'boxtoken', 'boxkey', 'boxaccess', 'boxdev', 'boxapp'],
      variable: 'BOX_ACCESS_TOKEN',
    },
  ],
});
