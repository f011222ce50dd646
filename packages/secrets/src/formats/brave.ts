import { hasAllKinds } from '../predicates/mixture.js';
import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/app/documentation',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'brave-search-api-key',
      kind: 'key',
      shape: /BSA[A-Za-z0-9_-]{24,40}/,
      variable: 'BRAVE_API_KEY',
      isPlausible: hasAllKinds,
    },
  ],
});
