import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Weatherstack',
  docs: 'https://weatherstack.com/documentation',
  revoke: 'Reset it in the dashboard',
  formats: [
    {
      id: 'weatherstack-api-key',
      kind: 'key',
      shape: /[0-9a-f]{32}/,
      beside: ['weatherstack'],
      variable: 'WEATHERSTACK_API_KEY',
    },
  ],
});
