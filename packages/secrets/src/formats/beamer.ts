import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Beamer',
  docs: 'https://www.getbeamer.com/api',
  revoke: 'Regenerate it under Settings > API',
  formats: [
    {
      id: 'beamer-api-token',
      kind: 'token',
      shape: /b_[A-Za-z0-9=_-]{44}/,
      beside: ['beamer'],
      variable: 'BEAMER_API_TOKEN',
    },
  ],
});
