import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Lark',
  docs: 'https://open.larksuite.com/document/home/introduction-to-custom-app-development',
  revoke: 'Reset it under Credentials & Basic Info',
  formats: [
    {
      id: 'lark-app-id',
      kind: 'identifier',
      shape: /cli_[A-Za-z0-9]{16}/,
      variable: 'LARK_APP_ID',
    },
    {
      id: 'lark-app-secret',
      kind: 'key',
      shape: /[A-Za-z0-9]{32}/,
      beside: ['lark', 'feishu'],
      variable: 'LARK_APP_SECRET',
    },
  ],
});
