import type { FormatExamples, SecretFormat } from '../format.js';
import { sample } from '../sample.js';

const common = {
  provider: 'GitHub',
  severity: 'high',
  cwe: [798],
  instead:
    'Revoke it under Settings > Developer settings, then read it from process.env.GITHUB_TOKEN.',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
} as const;

export default [
  {
    ...common,
    id: 'github-pat',
    kind: 'token',
    publicPrefix: 'ghp_',
    keywords: ['ghp_'],
    pattern: /ghp_[A-Za-z0-9]{36}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'github-fine-grained-pat',
    kind: 'token',
    publicPrefix: 'github_pat_',
    keywords: ['github_pat_'],
    pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'github-oauth-token',
    kind: 'token',
    publicPrefix: 'gho_',
    keywords: ['gho_'],
    pattern: /gho_[A-Za-z0-9]{36}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'github-app-user-token',
    kind: 'token',
    publicPrefix: 'ghu_',
    keywords: ['ghu_'],
    pattern: /ghu_[A-Za-z0-9]{36}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'github-app-installation-token',
    kind: 'token',
    publicPrefix: 'ghs_',
    keywords: ['ghs_'],
    pattern: /ghs_[A-Za-z0-9]{36}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'github-app-refresh-token',
    kind: 'token',
    publicPrefix: 'ghr_',
    keywords: ['ghr_'],
    pattern: /ghr_[A-Za-z0-9]{36,76}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'github-pat': {
    matches: [['ghp', sample(36)].join('_')],
    lookalikes: [
      ['ghp', sample(20)].join('_'),
      ['ghp', 'x'.repeat(36)].join('_'),
      ['ghp', sample(37)].join('_'),
    ],
  },
  'github-fine-grained-pat': {
    matches: [['github_pat', sample(22), sample(59)].join('_')],
    lookalikes: [['github_pat', sample(22), sample(40)].join('_')],
  },
  'github-oauth-token': {
    matches: [['gho', sample(36)].join('_')],
    lookalikes: [['gho', sample(12)].join('_')],
  },
  'github-app-user-token': {
    matches: [['ghu', sample(36)].join('_')],
    lookalikes: [['ghu', sample(12)].join('_')],
  },
  'github-app-installation-token': {
    matches: [['ghs', sample(36)].join('_')],
    lookalikes: [['ghs', sample(12)].join('_')],
  },
  'github-app-refresh-token': {
    matches: [['ghr', sample(76)].join('_')],
    lookalikes: [['ghr', sample(12)].join('_')],
  },
});
