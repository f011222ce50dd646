import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Render',
  docs: 'https://render.com/docs/api',
  revoke: 'Revoke it under Account Settings > API Keys',
  formats: [
    {
      id: 'render-api-key',
      kind: 'key',
      shape: /rnd_[A-Za-z0-9]{28}/,
      variable: 'RENDER_API_KEY',
    },
  ],
});
