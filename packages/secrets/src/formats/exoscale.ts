import { hasDigitAndSmall } from '../predicates/mixture.js';
import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Exoscale',
  docs: 'https://community.exoscale.com/product/iam/',
  revoke: 'Revoke it under IAM > API keys',
  formats: [
    {
      id: 'exoscale-api-key',
      kind: 'key',
      shape: /EXO[a-zA-Z0-9]{24,30}/,
      variable: 'EXOSCALE_API_KEY',
      isPlausible: hasDigitAndSmall,
    },
    {
      id: 'exoscale-api-secret',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{40,60}/,
      beside: ['exoscale'],
      variable: 'EXOSCALE_API_SECRET',
    },
  ],
});
