import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Scalr',
  docs: 'https://docs.scalr.io/docs/api-tokens',
  revoke: 'Delete it under Account > Tokens',
  formats: [
    {
      id: 'scalr-api-access-token',
      kind: 'token',
      shape:
        /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[A-Za-z0-9_-]{20,40}\.[A-Za-z0-9_-]{43}/,
      variable: 'SCALR_TOKEN',
    },
  ],
});
