import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  revoke: 'Invalidate it under Settings > Access Tokens',
  formats: [
    {
      id: 'huggingface-user-token',
      kind: 'token',
      shape: /hf_[A-Za-z0-9]{34}/,
      minimumEntropy: 3,
      variable: 'HF_TOKEN',
    },
    {
      id: 'huggingface-organization-token',
      kind: 'token',
      shape: /api_org_[A-Za-z0-9]{34}/,
      minimumEntropy: 3,
      variable: 'HF_ORG_TOKEN',
    },
  ],
});
