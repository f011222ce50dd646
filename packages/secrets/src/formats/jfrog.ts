import { defineProvider } from '../provider.js';

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
      beside: ['jfrog', 'artifactory', 'bintray', 'xray'],
      variable: 'JFROG_API_KEY',
    },
    {
      id: 'jfrog-identity-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{64}/,
      beside: ['jfrog', 'artifactory', 'bintray', 'xray'],
      variable: 'JFROG_ACCESS_TOKEN',
    },
  ],
});
