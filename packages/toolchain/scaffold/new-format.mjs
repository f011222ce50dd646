#!/usr/bin/env node
// pnpm new:format provider → one file of secret formats with its examples, which are its test.
import { scaffold } from './write.mjs';

scaffold({
  usage: 'Usage: pnpm new:format <provider>, for example `pnpm new:format acme`.',
  name: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  files: (name) => ({ [`packages/secrets/src/formats/${name}.ts`]: format(name) }),
  next: [
    'write down the shape as the documentation of the provider states it',
    'pnpm generate adds it to the index; its examples are the test, and the preset and the redactor use it at once',
    'npx changeset',
  ],
});

function format(name) {
  const title = name[0].toUpperCase() + name.slice(1);
  return `import type { FormatExamples, SecretFormat } from '../format.js';
import { sample } from '../sample.js';

export default [
  {
    id: '${name}-api-key',
    provider: '${title}',
    kind: 'key',
    publicPrefix: '${name}_',
    keywords: ['${name}_'],
    pattern: /${name}_[A-Za-z0-9]{32}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
    severity: 'high',
    cwe: [798],
    instead: 'Revoke it at …, then read it from the environment.',
    docs: 'https://…',
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  '${name}-api-key': {
    matches: ['${name}_' + sample(32)],
    lookalikes: ['${name}_' + 'x'.repeat(32)],
  },
});
`;
}
