import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Sumo Logic',
  docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  revoke: 'Delete it under Access Keys',
  formats: [
    {
      id: 'sumologic-access-id',
      kind: 'identifier',
      shape: /su[a-zA-Z0-9]{12}/,
      beside: ['sumo', 'sumologic'],
      variable: 'SUMOLOGIC_ACCESS_ID',
    },
    {
      id: 'sumologic-access-token',
      kind: 'key',
      shape: /[A-Za-z0-9]{64}/,
      beside: ['sumo', 'sumologic'],
      variable: 'SUMOLOGIC_ACCESS_KEY',
    },
  ],
});
