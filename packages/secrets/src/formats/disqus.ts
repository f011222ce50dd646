import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Disqus',
  docs: 'https://disqus.com/api/docs/auth/',
  revoke: 'Regenerate it under API applications',
  formats: [
    {
      id: 'disqus-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{64}/,
      beside: ['disqus'],
      variable: 'DISQUS_API_SECRET',
    },
  ],
});
