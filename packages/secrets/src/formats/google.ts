import type { FormatExamples, SecretFormat } from '../format.js';
import { block, hasKeyMaterial } from '../key-material.js';
import { BASE64, sample } from '../sample.js';

const common = {
  provider: 'Google',
  severity: 'high',
  cwe: [798],
  instead: 'Delete the key under APIs & Services > Credentials, then read it from the environment.',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
} as const;

export default [
  {
    ...common,
    id: 'google-api-key',
    kind: 'key',
    publicPrefix: 'AIza',
    keywords: ['aiza'],
    pattern: /AIza[A-Za-z0-9_-]{35}/,
    alphabet: 'A-Za-z0-9_-',
    minimumEntropy: 4,
  },
  {
    ...common,
    id: 'google-service-account-key',
    kind: 'private-key',
    publicPrefix: '',
    keywords: ['"private_key"'],
    pattern:
      /"private_key"\s{0,5}:\s{0,5}"(?<secret>-{5}BEGIN PRIVATE KEY-----[A-Za-z0-9+\/=\\\s]{64,8000}-----END PRIVATE KEY-----)/,
    alphabet: '',
    isPlausible: hasKeyMaterial,
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'google-api-key': {
    matches: ['AIza' + sample(35)],
    lookalikes: ['AIza' + sample(30), 'AIza' + 'x'.repeat(35)],
  },
  'google-service-account-key': {
    matches: [`"private_key": "${block(sample(1600, BASE64))}"`],
    lookalikes: ['"private_key": "' + process.env['KEY'] + '"', `"private_key": "${block('...')}"`],
  },
});
