import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Authress',
  docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
  revoke: 'Delete the key of the service client',
  formats: [
    {
      id: 'authress-service-client-access-key',
      kind: 'key',
      shape:
        /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+\/_=-]{30,120}/,
      variable: 'AUTHRESS_ACCESS_KEY',
      keywords: ['sc_', 'ext_', 'scauth_', 'authress_'],
    },
  ],
});
