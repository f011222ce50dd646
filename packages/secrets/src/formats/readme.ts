import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'ReadMe',
  docs: 'https://docs.readme.com/main/docs/api-authentication',
  revoke: 'Delete it under Configuration > API Keys',
  formats: [
    {
      id: 'readme-api-token',
      kind: 'token',
      shape: /rdme_[a-z0-9]{70}/,
      variable: 'README_API_KEY',
    },
  ],
});
