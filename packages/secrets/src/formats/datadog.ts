import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  revoke: 'Revoke it under Organization Settings',
  formats: [
    {
      id: 'datadog-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['datadog', 'dd_api', 'ddapi', 'dd-api'],
      variable: 'DATADOG_API_KEY',
    },
    {
      id: 'datadog-application-key',
      kind: 'key',
      shape: /[A-Za-z0-9-]{40}/,
      beside: ['datadog', 'dd_app', 'ddapp', 'dd-app', 'dd-application'],
      variable: 'DATADOG_APP_KEY',
    },
  ],
});
