import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  revoke: 'Delete it under Settings > API keys',
  formats: [
    {
      id: 'rubygems-api-token',
      kind: 'token',
      shape: /rubygems_[a-f0-9]{48}/,
      variable: 'GEM_HOST_API_KEY',
    },
  ],
});
