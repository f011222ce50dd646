import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  revoke: 'Regenerate it under Authentication of the app',
  formats: [
    {
      id: 'intercom-api-key',
      kind: 'token',
      shape: /[A-Za-z0-9=_-]{60}/,
      beside: ['intercom'],
      variable: 'INTERCOM_ACCESS_TOKEN',
    },
    {
      id: 'intercom-access-token',
      kind: 'token',
      shape: /dG9rO[A-Za-z0-9+\/]{50,56}={0,2}/,
      variable: 'INTERCOM_ACCESS_TOKEN',
    },
  ],
});
