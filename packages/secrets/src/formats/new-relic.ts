import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  revoke: 'Delete it under API keys',
  formats: [
    {
      id: 'new-relic-user-api-key',
      kind: 'key',
      shape: /NRAK-[A-Z0-9]{27}/,
      variable: 'NEW_RELIC_API_KEY',
    },
    {
      id: 'new-relic-insert-key',
      kind: 'key',
      shape: /NRII-[A-Za-z0-9-]{32}/,
      variable: 'NEW_RELIC_INSERT_KEY',
    },
    {
      id: 'new-relic-admin-key',
      kind: 'key',
      shape: /NRAA-[a-f0-9]{27}/,
      variable: 'NEW_RELIC_ADMIN_KEY',
    },
    {
      id: 'new-relic-query-key',
      kind: 'key',
      shape: /NRIQ-[A-Za-z0-9_-]{32}/,
      variable: 'NEW_RELIC_QUERY_KEY',
    },
    {
      id: 'new-relic-browser-api-token',
      kind: 'key',
      shape: /NRJS-[a-f0-9]{19}/,
      variable: 'NEW_RELIC_BROWSER_KEY',
      severity: 'low',
    },
    {
      id: 'new-relic-license-key',
      kind: 'key',
      shape: /[a-f0-9]{36}NRAL/,
      variable: 'NEW_RELIC_LICENSE_KEY',
      keywords: ['nral'],
      offset: 36,
    },
    {
      id: 'new-relic-user-api-id',
      kind: 'key',
      shape: /[A-Za-z0-9]{64}/,
      beside: ['new_relic', 'newrelic', 'new-relic'],
      variable: 'NEW_RELIC_API_ID',
    },
  ],
});
