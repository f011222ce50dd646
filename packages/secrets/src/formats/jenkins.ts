import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  revoke: 'Revoke it under Security > API Token',
  formats: [
    {
      id: 'jenkins-api-token',
      kind: 'token',
      shape: /11[a-f0-9]{32}/,
      beside: ['jenkins'],
      variable: 'JENKINS_API_TOKEN',
    },
  ],
});
