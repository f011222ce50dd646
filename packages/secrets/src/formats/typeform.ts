import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  revoke: 'Delete it under Personal tokens',
  formats: [
    {
      id: 'typeform-api-token',
      kind: 'token',
      shape: /tfp_[A-Za-z0-9_.=-]{40,76}/,
      variable: 'TYPEFORM_TOKEN',
    },
  ],
});
