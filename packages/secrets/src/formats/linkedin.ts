import { defineProvider } from '../provider.js';

/** What stands beside the credentials of this provider. */
const names = ['linkedin', 'linked_in', 'linked-in'];

export default defineProvider({
  name: 'LinkedIn',
  docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  revoke: 'Regenerate it under Auth of the app',
  formats: [
    {
      id: 'linkedin-client-id',
      kind: 'identifier',
      shape: /[a-z0-9]{14}/,
      beside: names,
      variable: 'LINKEDIN_CLIENT_ID',
    },
    {
      id: 'linkedin-client-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{16}/,
      beside: names,
      variable: 'LINKEDIN_CLIENT_SECRET',
    },
    {
      id: 'linkedin-wpl-client-secret',
      kind: 'key',
      shape: /WPL_AP1\.[A-Za-z0-9]{16}\.[A-Za-z0-9+\/]{6,8}={0,2}/,
      variable: 'LINKEDIN_CLIENT_SECRET',
    },
  ],
});
