import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Loggly',
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/',
  revoke: 'Retire it under Source Setup > Customer Tokens',
  formats: [
    {
      id: 'loggly-customer-token',
      kind: 'token',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['loggly'],
      variable: 'LOGGLY_TOKEN',
    },
  ],
});
