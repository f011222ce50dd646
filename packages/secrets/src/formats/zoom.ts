import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Zoom',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  revoke: 'Regenerate it under App Credentials',
  formats: [
    {
      id: 'zoom-client-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{32}/,
      beside: ['zoom'],
      variable: 'ZOOM_CLIENT_SECRET',
      naming: /secret/i,
    },
  ],
});
