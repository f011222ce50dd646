import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Devin',
  docs: 'https://docs.devin.ai/api-reference/authentication',
  revoke: 'Revoke it under Settings > API keys',
  formats: [
    {
      id: 'devin-personal-api-key',
      kind: 'key',
      shape: /apk_user_[A-Za-z0-9+\/]{120,180}={0,2}/,
      variable: 'DEVIN_API_KEY',
    },
    {
      id: 'devin-service-api-key',
      kind: 'key',
      shape: /apk_[A-Za-z0-9+\/]{80,100}={0,2}/,
      variable: 'DEVIN_API_KEY',
    },
    {
      id: 'devin-service-user-token',
      kind: 'token',
      shape: /cog_[a-z2-7]{52}/,
      variable: 'DEVIN_API_KEY',
    },
  ],
});
