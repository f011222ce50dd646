import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  revoke: 'Rotate it under API credentials of the app',
  formats: [
    {
      id: 'shopify-access-token',
      kind: 'token',
      shape: /shpat_[A-Za-z0-9]{32,64}/,
      variable: 'SHOPIFY_ACCESS_TOKEN',
    },
    {
      id: 'shopify-custom-access-token',
      kind: 'token',
      shape: /shpca_[A-Za-z0-9]{32,64}/,
      variable: 'SHOPIFY_ACCESS_TOKEN',
    },
    {
      id: 'shopify-private-app-access-token',
      kind: 'token',
      shape: /shppa_[A-Za-z0-9]{32,64}/,
      variable: 'SHOPIFY_PASSWORD',
    },
    {
      id: 'shopify-shared-secret',
      kind: 'key',
      shape: /shpss_[A-Za-z0-9]{32,64}/,
      variable: 'SHOPIFY_API_SECRET',
    },
    {
      id: 'shopify-theme-access-token',
      kind: 'token',
      shape: /shptka_[a-fA-F0-9]{32}/,
      variable: 'SHOPIFY_CLI_THEME_TOKEN',
    },
    {
      id: 'shopify-partner-token',
      kind: 'token',
      shape: /(?:shpua|prtapi)_[a-fA-F0-9]{32}/,
      variable: 'SHOPIFY_CLI_PARTNERS_TOKEN',
      keywords: ['shpua_', 'prtapi_'],
    },
  ],
});
