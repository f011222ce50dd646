import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Salesforce',
  docs: 'https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm',
  revoke: 'Reset the session and the connected app',
  formats: [
    {
      id: 'salesforce-access-token',
      kind: 'session',
      shape: /00[dD][A-Za-z0-9]{12,15}![A-Za-z0-9._-]{80,260}/,
      variable: 'SALESFORCE_ACCESS_TOKEN',
      keywords: ['00d'],
    },
    {
      id: 'salesforce-consumer-key',
      kind: 'identifier',
      shape: /3MVG9[A-Za-z0-9._]{60,85}/,
      variable: 'SALESFORCE_CLIENT_ID',
    },
  ],
});
