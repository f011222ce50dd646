import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Yandex Cloud',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
  revoke: 'Delete it under Service accounts',
  formats: [
    {
      id: 'yandex-api-key',
      kind: 'key',
      shape: /AQVN[A-Za-z0-9_-]{35,38}/,
      variable: 'YANDEX_API_KEY',
    },
    {
      id: 'yandex-access-token',
      kind: 'token',
      shape: /t1\.[A-Z0-9a-z_-]{1,200}={0,2}\.[A-Z0-9a-z_-]{86}={0,2}/,
      variable: 'YANDEX_TOKEN',
    },
    {
      id: 'yandex-aws-access-token',
      kind: 'key',
      shape: /YC[a-zA-Z0-9_-]{38}/,
      beside: ['yandex', 'yc_'],
      variable: 'YANDEX_ACCESS_KEY',
    },
  ],
});
