import type { FormatExamples, SecretFormat } from '../format.js';
import { BASE32, BASE64, sample } from '../sample.js';

const common = {
  provider: 'AWS',
  severity: 'high',
  cwe: [798],
  instead:
    'Deactivate the key in IAM, then let the SDK take credentials from a role or the environment.',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
} as const;

export default [
  {
    ...common,
    id: 'aws-access-key-id',
    kind: 'key',
    publicPrefix: 'AKIA',
    keywords: ['akia'],
    pattern: /AKIA[A-Z2-7]{16}/,
    alphabet: 'A-Z0-9',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'aws-temporary-access-key-id',
    kind: 'key',
    publicPrefix: 'ASIA',
    keywords: ['asia'],
    pattern: /ASIA[A-Z2-7]{16}/,
    alphabet: 'A-Z0-9',
    minimumEntropy: 3,
  },
  {
    ...common,
    id: 'aws-secret-access-key',
    kind: 'key',
    publicPrefix: '',
    keywords: ['aws_secret', 'secretaccesskey', 'secret_access_key', 'secret-access-key'],
    pattern:
      /(?:aws_)?secret[_-]?(?:access[_-]?)?key["'`]?\s{0,5}(?:=>|[:=,])\s{0,5}["'`]?(?<secret>[A-Za-z0-9/+]{40})/i,
    alphabet: 'A-Za-z0-9/+=',
    minimumEntropy: 4,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'aws-access-key-id': {
    matches: ['AKIA' + sample(16, BASE32)],
    lookalikes: [
      'AKIA' + 'IOSFODNN7EXAMPLE',
      'AKIA' + sample(17, BASE32),
      'akia' + sample(16, BASE32),
    ],
  },
  'aws-temporary-access-key-id': {
    matches: ['ASIA' + sample(16, BASE32)],
    lookalikes: ['ASIA' + 'PACIFICREGIONS'],
  },
  'aws-secret-access-key': {
    matches: [
      'aws_secret_access_key = ' + sample(40, BASE64),
      `secretAccessKey: "${sample(40, BASE64)}"`,
    ],
    lookalikes: [
      'aws_secret_access_key = ' + 'wJalrXUtnFEMI/K7MDENG/bPxRfiCY' + 'EXAMPLEKEY',
      sample(40, BASE64),
      'secretAccessKey: config.aws.secretAccessKey',
    ],
  },
});
