import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'UpCloud',
  docs: 'https://developers.upcloud.com/1.3/',
  revoke: 'Delete it under People > API tokens',
  formats: [
    {
      id: 'upcloud-api-token',
      kind: 'token',
      shape: /ucat_[0-9A-Za-z]{24,32}/,
      variable: 'UPCLOUD_TOKEN',
    },
  ],
});
