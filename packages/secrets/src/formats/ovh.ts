import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'OVHcloud',
  docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  revoke: 'Delete the credential under API keys',
  formats: [
    {
      id: 'ovh-application-key',
      kind: 'key',
      shape: /[A-Za-z0-9-]{16}/,
      beside: ['ovh'],
      variable: 'OVH_APPLICATION_KEY',
      naming: /app\w{0,8}[_.-]?key/i,
    },
    {
      id: 'ovh-application-secret',
      kind: 'key',
      shape: /[A-Za-z0-9-]{32}/,
      beside: ['ovh'],
      variable: 'OVH_APPLICATION_SECRET',
      naming: /secret/i,
    },
    {
      id: 'ovh-consumer-key',
      kind: 'key',
      shape: /[A-Za-z0-9-]{32}/,
      beside: ['ovh'],
      variable: 'OVH_CONSUMER_KEY',
      naming: /consumer/i,
    },
  ],
});
