import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/authentication',
  revoke: 'Revoke it under Developer Tools > Authentication',
  formats: [
    {
      id: 'paddle-live-api-key',
      kind: 'key',
      shape: /pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
      variable: 'PADDLE_API_KEY',
    },
    {
      id: 'paddle-sandbox-api-key',
      kind: 'key',
      shape: /pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
      variable: 'PADDLE_API_KEY',
      severity: 'low',
    },
    {
      id: 'paddle-webhook-secret',
      kind: 'key',
      shape: /pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+\/]{32}/,
      variable: 'PADDLE_WEBHOOK_SECRET',
    },
  ],
});
