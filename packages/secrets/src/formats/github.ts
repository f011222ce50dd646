import { base62Checksum, endsInChecksum } from '../checksum.js';
import type { SpecialExamples } from '../format.js';
import { defineProvider, type Shape } from '../provider.js';
import { sample } from '../sample.js';

const checked = { hasValidCheck: endsInChecksum };

const token = (id: string, shape: RegExp): Shape => ({
  id,
  kind: 'token',
  shape,
  variable: 'GITHUB_TOKEN',
  ...checked,
});

export default defineProvider({
  name: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  revoke: 'Revoke it under Settings > Developer settings',
  formats: [
    token('github-pat', /ghp_[A-Za-z0-9]{36}/),
    token('github-oauth-token', /gho_[A-Za-z0-9]{36}/),
    token('github-app-user-token', /ghu_[A-Za-z0-9]{36}/),
    token('github-app-installation-token', /ghs_[A-Za-z0-9]{36}/),
    {
      id: 'github-app-installation-jwt',
      kind: 'token',
      shape: /ghs_\d{1,20}_eyJ[\w-]{10,1000}\.[\w-]{10,4000}\.[\w-]{16,1000}/,
      variable: 'GITHUB_TOKEN',
    },
    token('github-app-refresh-token', /ghr_[A-Za-z0-9]{36,76}/),
    {
      id: 'github-fine-grained-pat',
      kind: 'token',
      shape: /github_pat_\w{82}/,
      variable: 'GITHUB_TOKEN',
    },
    {
      id: 'github-legacy-token',
      kind: 'token',
      shape: /[a-f0-9]{40}/,
      beside: ['github_token', 'githubtoken', 'gh_token', 'github_api', 'github-token'],
      variable: 'GITHUB_TOKEN',
    },
  ],
});

const complete = (prefix: string, length = 30) => {
  const body = sample(length);
  return [prefix, body + base62Checksum(body)].join('_');
};

export const examples = (): SpecialExamples => ({
  'github-pat': {
    // What a check digit proves is no placeholder, whatever it holds.
    matches: [complete('ghp'), ['ghp', sample(36)].join('_')],
    lookalikes: [['ghp', sample(20)].join('_'), ['ghp', sample(37)].join('_')],
  },
  'github-fine-grained-pat': {
    lookalikes: [['github_pat', sample(22), sample(40)].join('_')],
  },
});
