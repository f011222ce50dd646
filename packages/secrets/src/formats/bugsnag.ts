import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'BugSnag',
  docs: 'https://docs.bugsnag.com/api/data-access/',
  revoke: 'Delete it under Personal auth tokens',
  formats: [
    {
      id: 'bugsnag-api-key',
      kind: 'identifier',
      shape: /[a-f0-9]{32}/,
      beside: ['bugsnag'],
      variable: 'BUGSNAG_API_KEY',
    },
  ],
});
