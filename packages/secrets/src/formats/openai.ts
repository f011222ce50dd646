import type { FormatExamples, SecretFormat } from '../format.js';
import { sample } from '../sample.js';

const common = {
  provider: 'OpenAI',
  severity: 'high',
  cwe: [798],
  instead:
    'Revoke it at platform.openai.com/api-keys, then read it from process.env.OPENAI_API_KEY.',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
} as const;

export default [
  {
    ...common,
    id: 'openai-project-key',
    kind: 'key',
    publicPrefix: 'sk-proj-',
    keywords: ['sk-proj-'],
    pattern: /sk-proj-[A-Za-z0-9_-]{20,74}T3BlbkFJ[A-Za-z0-9_-]{20,74}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'openai-service-account-key',
    kind: 'key',
    publicPrefix: 'sk-svcacct-',
    keywords: ['sk-svcacct-'],
    pattern: /sk-svcacct-[A-Za-z0-9_-]{20,74}T3BlbkFJ[A-Za-z0-9_-]{20,74}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'openai-admin-key',
    kind: 'key',
    publicPrefix: 'sk-admin-',
    keywords: ['sk-admin-'],
    pattern: /sk-admin-[A-Za-z0-9_-]{20,74}T3BlbkFJ[A-Za-z0-9_-]{20,74}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'openai-legacy-key',
    kind: 'key',
    publicPrefix: 'sk-',
    keywords: ['sk-'],
    pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 3,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'openai-project-key': {
    matches: ['sk-proj-' + sample(74) + 'T3BlbkFJ' + sample(74, undefined, 3)],
    lookalikes: [
      'sk-proj-' + sample(20),
      'sk-proj-' + 'x'.repeat(74) + 'T3BlbkFJ' + 'x'.repeat(74),
    ],
  },
  'openai-service-account-key': {
    matches: ['sk-svcacct-' + sample(74) + 'T3BlbkFJ' + sample(74, undefined, 3)],
    lookalikes: ['sk-svcacct-' + sample(20)],
  },
  'openai-admin-key': {
    matches: ['sk-admin-' + sample(58) + 'T3BlbkFJ' + sample(58, undefined, 3)],
    lookalikes: ['sk-admin-' + sample(20)],
  },
  'openai-legacy-key': {
    matches: ['sk-' + sample(20) + 'T3BlbkFJ' + sample(20, undefined, 3)],
    lookalikes: ['sk-' + sample(48), 'sk-loading-spinner'],
  },
});
