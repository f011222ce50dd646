import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'MiniMax',
  docs: 'https://www.minimax.io/platform/document/Fast',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'minimax-api-key',
      kind: 'key',
      shape: /sk-api-[A-Za-z0-9_-]{119}/,
      variable: 'MINIMAX_API_KEY',
    },
  ],
});
