import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'eBay',
  docs: 'https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html',
  revoke: 'Rotate it under Application Keys',
  formats: [
    {
      id: 'ebay-client-id',
      kind: 'identifier',
      shape: /[a-zA-Z0-9_]{1,20}-[a-zA-Z0-9_]{1,20}-PRD-[a-f0-9]{8,12}-[a-f0-9]{8,12}/,
      beside: ['ebay'],
      variable: 'EBAY_CLIENT_ID',
    },
    {
      id: 'ebay-client-secret',
      kind: 'key',
      shape: /PRD-[a-f0-9]{8,12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4,12}/,
      variable: 'EBAY_CLIENT_SECRET',
    },
  ],
});
