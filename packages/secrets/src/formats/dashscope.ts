import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Alibaba Model Studio',
  docs: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  revoke: 'Delete it under API Key',
  formats: [
    {
      id: 'dashscope-api-key',
      kind: 'key',
      shape: /sk-[a-f0-9]{32}/,
      beside: ['dashscope', 'qwen', 'bailian'],
      variable: 'DASHSCOPE_API_KEY',
    },
  ],
});
