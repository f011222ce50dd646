import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
  revoke: 'Delete it on the account page',
  formats: [
    {
      id: 'mapbox-secret-token',
      kind: 'token',
      shape: /sk\.eyJ[A-Za-z0-9_-]{40,120}\.[A-Za-z0-9_-]{22}/,
      variable: 'MAPBOX_SECRET_TOKEN',
    },
    {
      id: 'mapbox-api-token',
      kind: 'identifier',
      shape: /pk\.eyJ[A-Za-z0-9_-]{40,120}\.[A-Za-z0-9_-]{22}/,
      variable: 'MAPBOX_PUBLIC_TOKEN',
    },
    {
      id: 'mapbox-legacy-api-token',
      kind: 'identifier',
      shape: /pk\.[a-z0-9]{60}\.[a-z0-9]{22}/,
      beside: ['mapbox'],
      variable: 'MAPBOX_API_TOKEN',
      naming: /token|key/i,
    },
  ],
});
