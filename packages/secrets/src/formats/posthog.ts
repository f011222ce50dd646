import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  revoke: 'Delete it under Settings > Personal API keys',
  formats: [
    {
      id: 'posthog-personal-api-key',
      kind: 'key',
      shape: /phx_[a-zA-Z0-9_-]{41,49}/,
      variable: 'POSTHOG_PERSONAL_API_KEY',
    },
    {
      id: 'posthog-project-api-key',
      kind: 'identifier',
      shape: /phc_[a-zA-Z0-9_-]{41,44}/,
      variable: 'POSTHOG_API_KEY',
    },
  ],
});
