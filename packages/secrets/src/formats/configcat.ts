import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'ConfigCat',
  docs: 'https://configcat.com/docs/advanced/team-management/sdk-keys/',
  revoke: 'Rotate the SDK key in the dashboard',
  formats: [
    {
      id: 'configcat-sdk-key-extended',
      kind: 'key',
      shape: /configcat-sdk-1\/[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
      variable: 'CONFIGCAT_SDK_KEY',
    },
    {
      id: 'configcat-sdk-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
      beside: ['configcat'],
      variable: 'CONFIGCAT_SDK_KEY',
    },
  ],
});
