import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  revoke: 'Rotate it under Settings of the app',
  formats: [
    {
      id: 'spotify-client-secret',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['spotify'],
      variable: 'SPOTIFY_CLIENT_SECRET',
      naming: /secret/i,
    },
  ],
});
