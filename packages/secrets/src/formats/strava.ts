import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Strava',
  docs: 'https://developers.strava.com/docs/getting-started/',
  revoke: 'Regenerate it under My API Application',
  formats: [
    {
      id: 'strava-client-secret',
      kind: 'key',
      shape: /[a-f0-9]{40}/,
      beside: ['strava'],
      variable: 'STRAVA_CLIENT_SECRET',
    },
  ],
});
