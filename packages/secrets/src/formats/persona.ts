import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Persona',
  docs: 'https://docs.withpersona.com/api-keys',
  revoke: 'Revoke it under API > API keys',
  formats: [
    {
      id: 'persona-production-api-key',
      kind: 'key',
      shape: /persona_production_[a-z0-9_-]{20,80}/,
      variable: 'PERSONA_API_KEY',
    },
  ],
});
