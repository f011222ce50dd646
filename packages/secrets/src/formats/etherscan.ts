import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Etherscan',
  docs: 'https://docs.etherscan.io/getting-an-api-key',
  revoke: 'Remove it under API Keys',
  formats: [
    {
      id: 'etherscan-api-key',
      kind: 'key',
      shape: /[A-Z0-9]{34}/,
      beside: ['etherscan', 'polygonscan', 'bscscan', 'arbiscan'],
      variable: 'ETHERSCAN_API_KEY',
    },
  ],
});
