import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Discord',
  docs: 'https://discord.com/developers/docs/reference#authentication',
  revoke: 'Reset it under Bot > Token in the developer portal',
  formats: [
    {
      id: 'discord-bot-token',
      kind: 'token',
      shape: /[MNO][A-Za-z\d_-]{23,25}\.[\w-]{6}\.[\w-]{27,38}/,
      beside: ['discord', 'bot_token', 'bottoken', 'client.login'],
      variable: 'DISCORD_TOKEN',
      naming: /discord|bot|login|token/i,
    },
    {
      id: 'discord-api-token',
      kind: 'token',
      shape: /[a-f0-9]{64}/,
      beside: ['discord'],
      variable: 'DISCORD_PUBLIC_API_TOKEN',
    },
    {
      id: 'discord-client-id',
      kind: 'identifier',
      shape: /[0-9]{17,19}/,
      beside: ['discord'],
      variable: 'DISCORD_CLIENT_ID',
      naming: /(?:client|app\w{0,9})[_.-]?id/i,
    },
    {
      id: 'discord-client-secret',
      kind: 'key',
      shape: /[A-Za-z0-9=_-]{32}/,
      beside: ['discord'],
      variable: 'DISCORD_CLIENT_SECRET',
    },
    {
      id: 'discord-webhook-url',
      kind: 'key',
      shape:
        /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,80}/,
      variable: 'DISCORD_WEBHOOK_URL',
      keywords: [
        'https://discord.com/api/',
        'https://discordapp.com/api/',
        'https://ptb.discord',
        'https://canary.discord',
      ],
    },
  ],
});
