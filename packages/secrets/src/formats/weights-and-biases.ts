import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Weights & Biases',
  docs: 'https://docs.wandb.ai/support/find_api_key/',
  revoke: 'Revoke it under User settings',
  formats: [
    {
      id: 'weights-and-biases-api-key-v1',
      kind: 'key',
      shape: /wandb_v1_[A-Za-z0-9_]{77}/,
      variable: 'WANDB_API_KEY',
    },
    {
      id: 'weights-and-biases-api-key',
      kind: 'key',
      shape: /[a-f0-9]{40}/,
      beside: ['wandb', 'weightsandbiases'],
      variable: 'WANDB_API_KEY',
    },
  ],
});
