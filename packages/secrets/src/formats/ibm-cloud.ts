import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'IBM Cloud',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  revoke: 'Delete it under Manage > Access (IAM) > API keys',
  formats: [
    {
      id: 'ibm-cloud-user-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{42,44}/,
      beside: ['ibm', 'ibmcloud'],
      variable: 'IBM_CLOUD_API_KEY',
    },
  ],
});
