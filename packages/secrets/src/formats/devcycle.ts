import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'DevCycle',
  docs: 'https://docs.devcycle.com/essentials/keys',
  revoke: 'Regenerate the SDK key under Environments',
  formats: [
    {
      id: 'devcycle-server-sdk-key',
      kind: 'key',
      shape: /dvc_server_[A-Za-z0-9]{8,32}(?:_[A-Za-z0-9]{4,32})?/,
      variable: 'DEVCYCLE_SERVER_SDK_KEY',
    },
    {
      id: 'devcycle-client-sdk-key',
      kind: 'identifier',
      shape: /dvc_client_[A-Za-z0-9]{8,32}(?:_[A-Za-z0-9]{4,32})?/,
      variable: 'DEVCYCLE_CLIENT_SDK_KEY',
    },
    {
      id: 'devcycle-mobile-sdk-key',
      kind: 'identifier',
      shape: /dvc_mobile_[A-Za-z0-9]{8,32}(?:_[A-Za-z0-9]{4,32})?/,
      variable: 'DEVCYCLE_MOBILE_SDK_KEY',
    },
  ],
});
