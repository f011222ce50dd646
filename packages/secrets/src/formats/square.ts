import { hasDigitAndSmall } from '../predicates/mixture.js';
import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  revoke: 'Replace it under Credentials of the application',
  formats: [
    {
      id: 'square-access-token',
      kind: 'token',
      shape: /(?<![+\/])EAAA[\w-]{22,60}/,
      variable: 'SQUARE_ACCESS_TOKEN',
      keywords: ['eaaa'],
      publicPrefix: 'EAAA',
      alphabet: 'A-Za-z0-9_+/=-',
      minimumEntropy: 4,
      isPlausible: hasDigitAndSmall,
    },
    {
      id: 'square-oauth-access-token',
      kind: 'token',
      shape: /sq0atp-[\w-]{22,60}/,
      variable: 'SQUARE_ACCESS_TOKEN',
    },
    {
      id: 'square-oauth-secret',
      kind: 'key',
      shape: /sq0csp-[\w-]{43}/,
      variable: 'SQUARE_APPLICATION_SECRET',
    },
  ],
});
