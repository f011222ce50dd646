import { defineProvider } from '../provider.js';

/** What stands beside the credentials of this provider. */
const names = ['alibaba', 'aliyun', 'alicloud'];

export default defineProvider({
  name: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  revoke: 'Disable the AccessKey pair in RAM',
  formats: [
    {
      id: 'alibaba-access-key-id',
      kind: 'key',
      shape: /LTAI[A-Za-z0-9]{16,20}/,
      variable: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    },
    {
      id: 'alibaba-secret-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{30}/,
      beside: names,
      variable: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    },
    {
      id: 'alibaba-sts-access-key-id',
      kind: 'key',
      shape: /STS\.[A-Za-z0-9]{16,64}/,
      variable: 'ALIBABA_CLOUD_STS_ACCESS_KEY_ID',
    },
    {
      id: 'alibaba-sts-access-key-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{40,64}/,
      beside: names,
      variable: 'ALIBABA_CLOUD_STS_ACCESS_KEY_SECRET',
    },
    {
      id: 'alibaba-sts-security-token',
      kind: 'token',
      shape: /CAIS[A-Za-z0-9+\/_=-]{24,1000}/,
      variable: 'ALIBABA_CLOUD_SECURITY_TOKEN',
    },
  ],
});
