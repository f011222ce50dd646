import { hasManyCharacters } from '../predicates/mixture.js';
import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  revoke: 'Revoke it with /2/auth/token/revoke',
  formats: [
    {
      id: 'dropbox-api-token',
      kind: 'key',
      shape: /[a-z0-9]{15}/,
      beside: ['dropbox'],
      variable: 'DROPBOX_APP_SECRET',
    },
    {
      id: 'dropbox-long-lived-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_=-]{43}/,
      beside: ['dropbox'],
      variable: 'DROPBOX_ACCESS_TOKEN',
      hasValidCheck: hasManyCharacters,
    },
    {
      id: 'dropbox-short-lived-api-token',
      kind: 'token',
      shape: /sl\.(?:u\.)?[A-Za-z0-9_=-]{130,1200}/,
      variable: 'DROPBOX_ACCESS_TOKEN',
    },
  ],
});
