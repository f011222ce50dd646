import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  revoke: 'Revoke it under My profile > API access',
  formats: [
    {
      id: 'cisco-meraki-api-key',
      kind: 'key',
      shape: /[0-9a-f]{40}/,
      beside: ['meraki'],
      variable: 'MERAKI_DASHBOARD_API_KEY',
    },
  ],
});
