import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  revoke: 'Deauthorize it in the developer console',
  formats: [
    {
      id: 'asana-personal-access-token',
      kind: 'token',
      shape: /\d\/\d{15,17}(?:\/\d{15,17})?:[a-f0-9]{32}/,
      beside: ['asana'],
      variable: 'ASANA_ACCESS_TOKEN',
    },
    {
      id: 'asana-client-id',
      kind: 'identifier',
      shape: /[0-9]{16}/,
      beside: ['asana'],
      variable: 'ASANA_CLIENT_ID',
      naming: /client/i,
    },
    {
      id: 'asana-client-secret',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['asana'],
      variable: 'ASANA_CLIENT_SECRET',
    },
  ],
});
