import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Semgrep',
  docs: 'https://semgrep.dev/docs/semgrep-appsec-platform/semgrep-api',
  revoke: 'Delete it under Settings > Tokens',
  formats: [
    {
      id: 'semgrep-app-token',
      kind: 'token',
      shape: /[a-f0-9]{64}/,
      beside: ['semgrep'],
      variable: 'SEMGREP_APP_TOKEN',
    },
  ],
});
