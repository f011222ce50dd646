import type { FormatExamples, SecretFormat } from '../format.js';
import { block, hasKeyMaterial } from '../key-material.js';
import { BASE64, sample } from '../sample.js';

export default [
  {
    id: 'private-key',
    provider: 'PEM',
    kind: 'private-key',
    publicPrefix: '-----BEGIN ',
    keywords: ['-----begin '],
    // The end line is optional: a key that was cut short still tells most of itself.
    pattern:
      /-----BEGIN [A-Z ]{0,24}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!-)){64,16000}(?:-----END [A-Z ]{0,40}-----)?/,
    alphabet: '',
    isPlausible: hasKeyMaterial,
    severity: 'high',
    cwe: [798],
    instead:
      'Replace the key pair, then load the key from a secret manager or a file outside the repository.',
    docs: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
  },
] satisfies SecretFormat[];

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'private-key': {
    matches: [
      block(sample(1600, BASE64)),
      block(sample(1600, BASE64), 'RSA PRIVATE KEY'),
      block(sample(300, BASE64), 'OPENSSH PRIVATE KEY').replaceAll('\\n', '\n'),
    ],
    lookalikes: [
      block('...', 'RSA PRIVATE KEY'),
      block('x'.repeat(100)),
      block(sample(300, BASE64), 'PUBLIC KEY'),
      block(sample(300, BASE64), 'CERTIFICATE'),
    ],
  },
});
