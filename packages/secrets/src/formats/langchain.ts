import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'LangSmith',
  docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
  revoke: 'Delete it under Settings > API Keys',
  formats: [
    {
      id: 'langchain-langsmith-personal-access-token',
      kind: 'token',
      shape: /lsv2_pt_[0-9a-fA-F]{32}_[0-9a-fA-F]{10}/,
      variable: 'LANGSMITH_API_KEY',
    },
    {
      id: 'langchain-langsmith-service-key',
      kind: 'key',
      shape: /lsv2_sk_[0-9a-fA-F]{32}_[0-9a-fA-F]{10}/,
      variable: 'LANGSMITH_API_KEY',
    },
    {
      id: 'langchain-langsmith-legacy-key',
      kind: 'key',
      shape: /ls__[0-9a-f]{32}/,
      variable: 'LANGSMITH_API_KEY',
    },
  ],
});
