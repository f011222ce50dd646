import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Workato',
  docs: 'https://docs.workato.com/workato-api.html',
  revoke: 'Delete it under Workspace admin > API clients',
  formats: [
    {
      id: 'workato-developer-api-token',
      kind: 'token',
      shape:
        /wrka(?:[a-z]{2})?-eyJ[A-Za-z0-9_-]{8,400}\.[A-Za-z0-9_-]{16,1000}\.[A-Za-z0-9_-]{64,700}/,
      variable: 'WORKATO_API_TOKEN',
      keywords: ['wrka'],
    },
  ],
});
