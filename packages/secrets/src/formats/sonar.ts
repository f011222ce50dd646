import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  revoke: 'Revoke it under My Account > Security',
  formats: [
    {
      id: 'sonar-api-token-prefixed',
      kind: 'token',
      shape: /sq[upa]_[a-f0-9]{40}/,
      variable: 'SONAR_TOKEN',
      keywords: ['squ_', 'sqp_', 'sqa_'],
    },
    {
      id: 'sonar-api-token',
      kind: 'token',
      shape: /(?:sq[upa]_)?[A-Za-z0-9=_-]{40}/,
      beside: ['sonar', 'sonarqube', 'sonarcloud'],
      variable: 'SONAR_TOKEN',
    },
  ],
});
