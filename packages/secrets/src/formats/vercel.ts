import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Vercel',
  docs: 'https://vercel.com/docs/rest-api',
  revoke: 'Delete it under Account Settings > Tokens',
  formats: [
    {
      id: 'vercel-ai-gateway-key',
      kind: 'key',
      shape: /vck_(?:[A-Za-z0-9_-]{56}|[A-Za-z0-9]{20,60})/,
      variable: 'AI_GATEWAY_API_KEY',
    },
    {
      id: 'vercel-personal-access-token',
      kind: 'token',
      shape: /vcp_(?:[A-Za-z0-9_-]{56}|[A-Za-z0-9]{20,60})/,
      variable: 'VERCEL_TOKEN',
    },
    {
      id: 'vercel-integration-token',
      kind: 'token',
      shape: /vci_(?:[A-Za-z0-9_-]{56}|[A-Za-z0-9]{20,60})/,
      variable: 'VERCEL_INTEGRATION_TOKEN',
    },
    {
      id: 'vercel-app-access-token',
      kind: 'token',
      shape: /vca_(?:[A-Za-z0-9_-]{56}|[A-Za-z0-9]{20,60})/,
      variable: 'VERCEL_ACCESS_TOKEN',
    },
    {
      id: 'vercel-app-refresh-token',
      kind: 'token',
      shape: /vcr_(?:[A-Za-z0-9_-]{56}|[A-Za-z0-9]{20,60})/,
      variable: 'VERCEL_REFRESH_TOKEN',
    },
    {
      id: 'vercel-blob-read-write-token',
      kind: 'token',
      shape: /vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{30}/,
      variable: 'BLOB_READ_WRITE_TOKEN',
    },
    {
      id: 'vercel-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{24}/,
      beside: ['vercel'],
      variable: 'VERCEL_TOKEN',
    },
  ],
});
