import type { FormatExamples, SecretFormat } from '../format.js';
import { sample } from '../sample.js';

const common = {
  provider: 'Anthropic',
  severity: 'high',
  cwe: [798],
  instead:
    'Delete it under Settings > API keys in the console, then read it from process.env.ANTHROPIC_API_KEY.',
  docs: 'https://docs.anthropic.com/en/api/overview',
} as const;

export default [
  {
    ...common,
    id: 'anthropic-api-key',
    kind: 'key',
    publicPrefix: 'sk-ant-',
    keywords: ['sk-ant-'],
    pattern: /sk-ant-[a-z]{2,10}\d{2}-[A-Za-z0-9_-]{40,160}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'anthropic-api-key': {
    matches: [
      ['sk', 'ant', 'api03', sample(93) + 'AA'].join('-'),
      ['sk', 'ant', 'admin01', sample(93) + 'AA'].join('-'),
    ],
    lookalikes: [
      ['sk', 'ant', 'api03', sample(12)].join('-'),
      ['sk', 'ant', 'api03', 'x'.repeat(95)].join('-'),
    ],
  },
});
