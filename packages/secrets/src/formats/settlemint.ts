import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'SettleMint',
  docs: 'https://console.settlemint.com/documentation/',
  revoke: 'Delete it under Access tokens',
  formats: [
    {
      id: 'settlemint-application-access-token',
      kind: 'token',
      shape: /sm_aat_[a-zA-Z0-9]{16,20}/,
      variable: 'SETTLEMINT_ACCESS_TOKEN',
    },
    {
      id: 'settlemint-personal-access-token',
      kind: 'token',
      shape: /sm_pat_[a-zA-Z0-9]{16,20}/,
      variable: 'SETTLEMINT_ACCESS_TOKEN',
    },
    {
      id: 'settlemint-service-access-token',
      kind: 'token',
      shape: /sm_sat_[a-zA-Z0-9]{16,20}/,
      variable: 'SETTLEMINT_ACCESS_TOKEN',
    },
  ],
});
