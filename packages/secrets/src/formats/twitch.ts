import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  revoke: 'Delete the secret in the developer console',
  formats: [
    {
      id: 'twitch-api-token',
      kind: 'token',
      shape: /[a-z0-9]{30}/,
      beside: ['twitch'],
      variable: 'TWITCH_CLIENT_SECRET',
    },
    {
      id: 'twitch-chat-oauth-token',
      kind: 'token',
      shape: /oauth:[a-z0-9]{30}/,
      beside: ['twitch', 'tmi_', 'tmi.', 'oauth_token'],
      variable: 'TWITCH_CHAT_OAUTH_TOKEN',
      naming: /twitch|tmi|irc|pass|oauth/i,
    },
  ],
});
