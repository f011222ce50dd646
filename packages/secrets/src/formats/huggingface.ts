import type { FormatExamples, SecretFormat } from '../format.js';
import { LETTERS, sample } from '../sample.js';

const common = {
  provider: 'Hugging Face',
  severity: 'high',
  cwe: [798],
  instead: 'Invalidate it under Settings > Access Tokens, then read it from process.env.HF_TOKEN.',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
} as const;

export default [
  {
    ...common,
    id: 'huggingface-user-token',
    kind: 'token',
    publicPrefix: 'hf_',
    keywords: ['hf_'],
    pattern: /hf_[A-Za-z0-9]{34}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'huggingface-organization-token',
    kind: 'token',
    publicPrefix: 'api_org_',
    keywords: ['api_org_'],
    pattern: /api_org_[A-Za-z]{34}/,
    alphabet: 'A-Za-z0-9_',
    minimumEntropy: 3,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'huggingface-user-token': {
    matches: [['hf', sample(34, LETTERS)].join('_')],
    lookalikes: [['hf', 'hub', 'download'].join('_'), ['hf', sample(33, LETTERS)].join('_')],
  },
  'huggingface-organization-token': {
    matches: [['api', 'org', sample(34, LETTERS)].join('_')],
    lookalikes: [['api', 'org', 'members'].join('_')],
  },
});
