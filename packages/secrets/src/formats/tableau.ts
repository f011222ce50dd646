import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Tableau',
  docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  revoke: 'Revoke it under My Account Settings',
  formats: [
    {
      id: 'tableau-personal-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9+\/]{22}==:[A-Za-z0-9]{32}/,
      variable: 'TABLEAU_PAT_SECRET',
      keywords: ['==:'],
      offset: 22,
    },
  ],
});
