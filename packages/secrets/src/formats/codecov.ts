import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Codecov',
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  revoke: 'Regenerate it under Settings > Access',
  formats: [
    {
      id: 'codecov-access-token',
      kind: 'token',
      shape: /[a-z0-9]{32}/,
      beside: ['codecov'],
      variable: 'CODECOV_ACCESS_TOKEN',
    },
    {
      id: 'codecov-upload-token',
      kind: 'token',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['codecov'],
      variable: 'CODECOV_TOKEN',
    },
  ],
});
