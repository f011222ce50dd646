import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  revoke: 'Disable it under Deploy Tokens',
  formats: [
    {
      id: 'clojars-api-token',
      kind: 'token',
      shape: /CLOJARS_[a-z0-9]{60}/,
      variable: 'CLOJARS_PASSWORD',
    },
  ],
});
