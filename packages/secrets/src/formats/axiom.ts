import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  revoke: 'Delete it under Settings > API tokens',
  formats: [
    {
      id: 'axiom-api-token',
      kind: 'token',
      shape: /xa[apt]t-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'AXIOM_TOKEN',
      keywords: ['xaat-', 'xapt-', 'xatt-'],
    },
  ],
});
