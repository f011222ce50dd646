import { defineProvider } from '../provider.js';

/** What stands beside the credentials of this provider. */
const names = ['jfrog', 'artifactory', 'bintray', 'xray'];

export default defineProvider({
  name: 'JFrog',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  revoke: 'Revoke it under User Management > Access Tokens',
  formats: [
    {
      id: 'artifactory-api-key',
      kind: 'key',
      shape: /AKCp[A-Za-z0-9]{69}/,
      variable: 'ARTIFACTORY_API_KEY',
    },
    {
      id: 'artifactory-reference-token',
      kind: 'token',
      shape: /cmVmd[A-Za-z0-9]{59}/,
      variable: 'ARTIFACTORY_TOKEN',
    },
    {
      id: 'jfrog-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{73}/,
      beside: names,
      variable: 'JFROG_API_KEY',
    },
    {
      id: 'jfrog-identity-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{64}/,
      beside: names,
      variable: 'JFROG_ACCESS_TOKEN',
    },
  ],
});
