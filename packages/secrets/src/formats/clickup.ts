import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  revoke: 'Regenerate it under Settings > Apps',
  formats: [
    {
      id: 'clickup-personal-api-token',
      kind: 'token',
      shape: /pk_[0-9]{7,9}_[A-Z0-9]{32}/,
      variable: 'CLICKUP_API_TOKEN',
    },
  ],
});
