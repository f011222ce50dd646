#!/usr/bin/env node
// pnpm new:format provider → one file of secret formats; examples and tests follow from their shapes.
import { scaffold } from './write.mjs';

scaffold({
  usage: 'Usage: pnpm new:format <provider>, for example `pnpm new:format acme`.',
  name: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  files: (name) => ({ [`packages/secrets/src/formats/${name}.ts`]: format(name) }),
  next: [
    'write down the shape as the documentation of the provider states it',
    'pnpm generate adds it to the index; every test of the formats runs on it, and the preset and the redactor use it at once',
    'npx changeset',
  ],
});

function format(name) {
  const title = name[0].toUpperCase() + name.slice(1);
  const variable = name.replaceAll('-', '_').toUpperCase();
  return `import { defineProvider } from '../provider.js';

export default defineProvider({
  name: '${title}',
  docs: 'https://…',
  revoke: 'Revoke it under …',
  formats: [
    {
      id: '${name}-api-key',
      kind: 'key',
      shape: /${name}_[A-Za-z0-9]{32}/,
      variable: '${variable}_API_KEY',
    },
  ],
});
`;
}
