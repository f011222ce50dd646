import type { FormatExamples, SecretFormat } from '../format.js';
import { sample } from '../sample.js';

const common = {
  provider: 'npm',
  severity: 'high',
  cwe: [798],
  instead: 'Revoke it with `npm token revoke`, then write ${NPM_TOKEN} in .npmrc.',
  docs: 'https://docs.npmjs.com/about-access-tokens',
} as const;

export default [
  {
    ...common,
    id: 'npm-access-token',
    kind: 'token',
    publicPrefix: 'npm_',
    keywords: ['npm_'],
    pattern: /npm_[A-Za-z0-9]{36}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'npm-access-token': {
    matches: [['npm', sample(36)].join('_')],
    lookalikes: [
      ['npm', 'config', 'registry'].join('_'),
      ['npm', sample(35)].join('_'),
      '//registry.example/:_authToken=${NPM_TOKEN}',
    ],
  },
});
