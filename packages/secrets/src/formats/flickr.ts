import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Flickr',
  docs: 'https://www.flickr.com/services/api/misc.api_keys.html',
  revoke: 'Delete the key in the App Garden',
  formats: [
    {
      id: 'flickr-access-token',
      kind: 'token',
      shape: /[a-f0-9]{32}/,
      beside: ['flickr'],
      variable: 'FLICKR_API_KEY',
    },
  ],
});
