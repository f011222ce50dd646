import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Figma',
  docs: 'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
  revoke: 'Revoke it under Settings > Security',
  formats: [
    {
      id: 'figma-personal-access-token',
      kind: 'token',
      shape: /fig[dour]_[A-Za-z0-9_-]{38,200}/,
      variable: 'FIGMA_TOKEN',
      keywords: ['figd_', 'figo_', 'figu_', 'figr_'],
    },
    {
      id: 'figma-personal-access-header-token',
      kind: 'token',
      shape: /[0-9A-F]{4}-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}/,
      beside: ['x-figma-token', 'xfigmatoken', 'x_figma_token', 'figma'],
      variable: 'X_FIGMA_TOKEN',
    },
    {
      id: 'figma-legacy-personal-access-token',
      kind: 'token',
      shape: /\d{4,8}-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['figma'],
      variable: 'FIGMA_TOKEN',
    },
  ],
});
