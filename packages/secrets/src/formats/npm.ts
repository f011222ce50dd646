import { base62Checksum, endsInChecksum } from '../checksum.js';
import type { SpecialExamples } from '../format.js';
import { defineProvider } from '../provider.js';
import { sample } from '../sample.js';

export default defineProvider({
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  revoke: 'Revoke it with `npm token revoke`',
  formats: [
    {
      // The check digits are GitHub's: https://github.blog/security/announcing-npms-new-access-token-format/
      id: 'npm-access-token',
      kind: 'token',
      shape: /npm_[A-Za-z0-9]{36}/,
      hasValidCheck: endsInChecksum,
      variable: 'NPM_TOKEN',
    },
    {
      id: 'npm-legacy-access-token',
      kind: 'token',
      shape: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      beside: ['_authtoken', 'npm_token', 'npmtoken', 'npm_auth'],
      variable: 'NPM_TOKEN',
    },
  ],
});

export const examples = (): SpecialExamples => {
  const body = sample(30);
  return {
    'npm-access-token': {
      matches: [['npm', body + base62Checksum(body)].join('_'), ['npm', sample(36)].join('_')],
      lookalikes: [['npm', 'config', 'registry'].join('_'), ['npm', sample(35)].join('_')],
    },
    'npm-legacy-access-token': {
      lookalikes: ['//registry.example.com/:_authToken=${NPM_TOKEN}'],
    },
  };
};
