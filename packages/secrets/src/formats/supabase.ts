import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'supabase-management-token',
      kind: 'token',
      shape: /sbp_(?:oauth_|v0_)?[a-z0-9_-]{40}/,
      variable: 'SUPABASE_ACCESS_TOKEN',
    },
    {
      id: 'supabase-project-api-key',
      kind: 'key',
      shape: /sb_secret_[A-Za-z0-9_-]{31}/,
      variable: 'SUPABASE_SECRET_KEY',
    },
  ],
});
