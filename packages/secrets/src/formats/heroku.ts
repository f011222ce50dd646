import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/authentication',
  revoke: 'Regenerate it under Account settings > API Key',
  formats: [
    {
      id: 'heroku-api-key-v2',
      kind: 'key',
      shape: /HRKU-AA[0-9a-zA-Z_-]{58}/,
      variable: 'HEROKU_API_KEY',
    },
    {
      id: 'heroku-api-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['heroku'],
      variable: 'HEROKU_API_KEY',
    },
  ],
});
