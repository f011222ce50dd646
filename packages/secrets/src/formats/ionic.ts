import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Ionic Appflow',
  docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
  revoke: 'Delete it under Personal settings > Personal Access Tokens',
  formats: [
    {
      id: 'ionic-personal-access-token',
      kind: 'token',
      shape: /ion_[A-Za-z0-9]{42}/,
      variable: 'IONIC_TOKEN',
    },
  ],
});
