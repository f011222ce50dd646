import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'OneSignal',
  docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
  revoke: 'Rotate it under Settings > Keys & IDs',
  formats: [
    {
      id: 'onesignal-rich-authentication-token',
      kind: 'key',
      shape: /os_v2_(?:app|org)_[a-z2-7]{103}/,
      variable: 'ONESIGNAL_API_KEY',
      keywords: ['os_v2_app_', 'os_v2_org_'],
    },
    {
      id: 'onesignal-rest-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{48}/,
      beside: ['onesignal'],
      variable: 'ONESIGNAL_REST_API_KEY',
    },
  ],
});
