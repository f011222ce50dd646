import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'LightOn',
  docs: 'https://paradigm.lighton.ai/docs',
  revoke: 'Delete it in Paradigm',
  formats: [
    {
      id: 'lighton-paradigm-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{40,80}/,
      beside: ['lighton', 'paradigm'],
      variable: 'LIGHTON_API_KEY',
    },
  ],
});
