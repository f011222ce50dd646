import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  revoke: 'Delete it under Settings > Access tokens',
  formats: [
    {
      id: 'sourcegraph-access-token',
      kind: 'token',
      shape: /sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}/,
      variable: 'SRC_ACCESS_TOKEN',
    },
    {
      id: 'sourcegraph-cody-gateway-key',
      kind: 'key',
      shape: /slk_[a-f0-9]{64}/,
      variable: 'CODY_GATEWAY_KEY',
    },
    {
      id: 'sourcegraph-legacy-access-token',
      kind: 'token',
      shape: /[a-fA-F0-9]{40}/,
      beside: ['sourcegraph'],
      variable: 'SRC_SOURCEGRAPH_ACCESS_TOKEN',
    },
  ],
});
