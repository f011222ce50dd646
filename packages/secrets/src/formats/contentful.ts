import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  revoke: 'Revoke it under Settings > API keys',
  formats: [
    {
      id: 'contentful-management-token',
      kind: 'token',
      shape: /CFPAT-[A-Za-z0-9_-]{43}/,
      variable: 'CONTENTFUL_MANAGEMENT_TOKEN',
    },
    {
      id: 'contentful-delivery-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9=_-]{43}/,
      beside: ['contentful'],
      variable: 'CONTENTFUL_ACCESS_TOKEN',
    },
  ],
});
