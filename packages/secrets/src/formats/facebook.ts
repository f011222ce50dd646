import { hasDigitAndSmall } from '../predicates/mixture.js';
import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Meta',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  revoke: 'Reset the app secret under App settings > Basic',
  formats: [
    {
      id: 'facebook-access-token',
      kind: 'token',
      shape: /\d{15,16}(?:\||%7C|%)[0-9A-Za-z_-]{27,40}/,
      beside: ['facebook', 'fb_', 'fbapp', 'access_token'],
      variable: 'FACEBOOK_ACCESS_TOKEN',
    },
    {
      id: 'facebook-page-access-token',
      kind: 'token',
      shape: /EAA[A-Z][A-Za-z0-9]{100,400}/,
      variable: 'FACEBOOK_PAGE_ACCESS_TOKEN',
      keywords: ['eaa'],
      isPlausible: hasDigitAndSmall,
    },
    {
      id: 'facebook-secret',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['facebook', 'fb_app', 'fb_client', 'fbapp'],
      variable: 'FACEBOOK_APP_SECRET',
    },
  ],
});
