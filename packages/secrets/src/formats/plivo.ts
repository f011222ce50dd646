import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Plivo',
  docs: 'https://www.plivo.com/docs/account/api/overview',
  revoke: 'Regenerate it on the overview page of the console',
  formats: [
    {
      id: 'plivo-auth-id',
      kind: 'identifier',
      shape: /MA[A-Z0-9]{18}/,
      beside: ['plivo'],
      variable: 'PLIVO_AUTH_ID',
    },
    {
      id: 'plivo-auth-token',
      kind: 'token',
      shape: /[A-Za-z0-9_-]{40}/,
      beside: ['plivo'],
      variable: 'PLIVO_AUTH_TOKEN',
    },
  ],
});
