import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Logtail',
  docs: 'https://betterstack.com/docs/logs/',
  revoke: 'Delete the source in Better Stack',
  formats: [
    {
      id: 'logtail-source-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{24}/,
      beside: ['logtail', 'betterstack', 'better_stack'],
      variable: 'LOGTAIL_SOURCE_TOKEN',
    },
  ],
});
