import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Tencent Cloud',
  docs: 'https://www.tencentcloud.com/document/product/598/32675',
  revoke: 'Disable the key pair under Access Management > Access Keys',
  formats: [
    {
      id: 'tencent-secret-id',
      kind: 'key',
      shape: /AKID[A-Za-z0-9]{32}/,
      variable: 'TENCENTCLOUD_SECRET_ID',
    },
    {
      id: 'tencent-secret-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{32}/,
      beside: ['tencent', 'tencentcloud'],
      variable: 'TENCENTCLOUD_SECRET_KEY',
    },
  ],
});
