import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Together AI',
  docs: 'https://docs.together.ai/docs/quickstart',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'togetherai-api-key',
      kind: 'key',
      shape: /tgp_v1_[A-Za-z0-9_-]{43}/,
      variable: 'TOGETHER_API_KEY',
    },
    {
      id: 'togetherai-legacy-api-key',
      kind: 'key',
      shape: /[a-f0-9]{64}/,
      beside: ['together_', 'together-', 'togetherapi', 'togetherai', 'together.ai'],
      variable: 'TOGETHER_API_KEY',
    },
  ],
});
