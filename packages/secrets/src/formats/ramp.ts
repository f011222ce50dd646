import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Ramp',
  docs: 'https://docs.ramp.com/developer-api/v1/authorization',
  revoke: 'Delete the application under Developer',
  formats: [
    {
      id: 'ramp-client-id',
      kind: 'identifier',
      shape: /ramp_id_[A-Za-z0-9]{40}/,
      variable: 'RAMP_CLIENT_ID',
    },
    {
      id: 'ramp-client-secret',
      kind: 'key',
      shape: /ramp_sec_[A-Za-z0-9]{48}/,
      variable: 'RAMP_CLIENT_SECRET',
    },
  ],
});
