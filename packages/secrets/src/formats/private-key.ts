import type { SpecialExamples } from '../format.js';
import { block, hasKeyMaterial, isDense, isEncodedKey } from '../key-material.js';
import { defineProvider } from '../provider.js';
import { BASE64, sample } from '../sample.js';

const INSTEAD =
  'Replace the key pair, then load the key from a secret manager or a file outside the repository.';

export default defineProvider({
  name: 'PEM',
  docs: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
  revoke: 'Replace the key pair',
  formats: [
    {
      id: 'private-key',
      kind: 'private-key',
      // The end line is optional: a key that was cut short still tells most of itself.
      shape:
        /-----BEGIN [A-Z0-9 ]{0,24}PRIVATE KEY(?: BLOCK)?-----(?:[^-]{1,16000}(?:-(?!-))?){1,12}(?:-----END [A-Z0-9 ]{0,40}-----)?/,
      keywords: ['-----begin '],
      publicPrefix: '-----BEGIN ',
      alphabet: '',
      isPlausible: hasKeyMaterial,
      instead: INSTEAD,
    },
    {
      id: 'private-key-base64',
      kind: 'private-key',
      // The base64 of the line a PEM file begins with.
      shape: /LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,24000}={0,2}/,
      isPlausible: isEncodedKey,
      instead: INSTEAD,
    },
    {
      id: 'putty-private-key',
      kind: 'private-key',
      shape:
        /PuTTY-User-Key-File-\d: [\s\S]{20,8000}?Private-Lines: \d{1,3}\s(?<secret>[A-Za-z0-9+/=\s]{64,8000})/,
      publicPrefix: 'PuTTY-User-Key-File-',
      alphabet: '',
      keywords: ['putty-user-key-file-'],
      isPlausible: hasKeyMaterial,
      instead: INSTEAD,
    },
    {
      id: 'private-json-web-key',
      kind: 'private-key',
      // A JSON Web Key with its private part.
      shape:
        /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,3000}?"d"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9_-]{40,1200})"/,
      keywords: ['"kty"'],
      publicPrefix: '',
      alphabet: '',
      isPlausible: isDense,
      instead: INSTEAD,
    },
  ],
});

export const examples = (): SpecialExamples => ({
  'private-key': {
    matches: [
      block(sample(1600, BASE64)),
      block(sample(1600, BASE64), 'RSA PRIVATE KEY'),
      block(sample(300, BASE64), 'OPENSSH PRIVATE KEY').replaceAll('\\n', '\n'),
      block(sample(900, BASE64), 'PGP PRIVATE KEY BLOCK').replaceAll('\\n', '\n'),
    ],
    lookalikes: [
      block('...', 'RSA PRIVATE KEY'),
      block('x'.repeat(100)),
      `${['-----BEGIN PGP', 'PRIVATE KEY BLOCK-----'].join(' ')}/, "other": /${'[f|F][a|A] '.repeat(30)}`,
      block(sample(300, BASE64), 'PUBLIC KEY'),
      block(sample(300, BASE64), 'CERTIFICATE'),
    ],
  },
  'private-key-base64': {
    matches: [btoa(block(sample(300, BASE64), 'RSA PRIVATE KEY').replaceAll('\\n', '\n'))],
    lookalikes: [btoa(block(sample(300, BASE64), 'CERTIFICATE').replaceAll('\\n', '\n'))],
  },
  'putty-private-key': {
    matches: [
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: work\nPublic-Lines: 2\n${sample(80, BASE64)}\nPrivate-Lines: 1\n${sample(64, BASE64, 3)}\n`,
    ],
    lookalikes: ['PuTTY-User-Key-File-3: ssh-ed25519\nPublic-Lines: 2\n'],
  },
  'private-json-web-key': {
    matches: [`{"kty":"EC","crv":"P-256","x":"${sample(43)}","d":"${sample(43, undefined, 3)}"}`],
    lookalikes: [`{"kty":"EC","crv":"P-256","x":"${sample(43)}"}`],
  },
});
