import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Modal',
  docs: 'https://modal.com/docs/reference/modal.config',
  revoke: 'Delete it under Settings > API Tokens',
  formats: [
    {
      id: 'modal-token-secret',
      kind: 'token',
      shape: /as-[A-Za-z0-9]{22}/,
      beside: ['modal'],
      variable: 'MODAL_TOKEN_SECRET',
    },
  ],
});
