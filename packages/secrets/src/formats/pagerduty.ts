import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'PagerDuty',
  docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  revoke: 'Delete it under API Access Keys',
  formats: [
    {
      id: 'pagerduty-api-key',
      kind: 'key',
      shape: /u\+[A-Za-z0-9_+-]{18}/,
      beside: ['pagerduty', 'pd_api'],
      variable: 'PAGERDUTY_API_KEY',
    },
    {
      id: 'pagerduty-integration-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{32}/,
      beside: ['pagerduty'],
      variable: 'PAGERDUTY_INTEGRATION_KEY',
    },
  ],
});
