import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  revoke: 'Revoke it under Security > API tokens',
  formats: [
    {
      id: 'atlassian-api-token-v3',
      kind: 'token',
      shape: /ATATT3[A-Za-z0-9_=-]{186}/,
      variable: 'ATLASSIAN_API_TOKEN',
    },
    {
      id: 'atlassian-api-token',
      kind: 'token',
      shape: /[a-zA-Z0-9]{20}[a-f0-9]{4}/,
      beside: ['atlassian', 'confluence', 'jira'],
      variable: 'JIRA_API_TOKEN',
    },
  ],
});
