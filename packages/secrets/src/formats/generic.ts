import type { SpecialExamples } from '../format.js';
import { isDrawn, isSecretAssignment, isUnguessable } from '../generic.js';
import { defineProvider } from '../provider.js';
import { HEX, sample } from '../sample.js';

const SECRETS = [
  'api_key',
  'api_secret',
  'api_token',
  'access_key',
  'access_token',
  'auth_token',
  'auth_key',
  'client_secret',
  'app_secret',
  'private_key',
  'secret_key',
  'signing_key',
  'encryption_key',
  'refresh_token',
  'bearer_token',
  'webhook_secret',
  'jwt_secret',
  'session_secret',
  'cookie_secret',
  'shared_secret',
  'secret',
  'token',
  'credential',
  'credentials',
];

const common = {
  isGeneric: true,
  severity: 'medium',
  publicPrefix: '',
  alphabet: '',
} as const;

/** A whole value: in quotation marks, or bare as in configuration, where code would go on with `;` or `(`. */
const valueOf = (quoted: string, bare: string): RegExp =>
  new RegExp(
    String.raw`(?<=["'\x60])${quoted}(?=\\{0,3}["'\x60])|(?<=[=:] ?)${bare}(?=["'\x60\s<&]|\\{1,3}["nr]|$)`,
  );

const KEY = '[A-Za-z0-9_.+/~-]{16,150}={0,2}';

export default defineProvider({
  name: 'Unidentified',
  docs: 'https://cwe.mitre.org/data/definitions/798.html',
  revoke: 'Replace it where it was issued',
  formats: [
    {
      ...common,
      id: 'generic-api-key',
      kind: 'key',
      shape: valueOf(KEY, KEY),
      beside: SECRETS,
      isNamed: isSecretAssignment,
      isPlausible: isUnguessable,
    },
    {
      ...common,
      id: 'generic-password',
      kind: 'password',
      shape: valueOf(
        String.raw`[^\s"'\x60<>\\(){}[\],]{10,120}`,
        String.raw`[^\s"'\x60<>\\(){}[\],;&]{10,120}`,
      ),
      beside: ['password', 'passwd', 'passphrase', 'db_pass', 'pwd'],
      isNamed: isSecretAssignment,
      minimumEntropy: 3,
      isPlausible: isDrawn,
    },
  ],
});

export const examples = (): SpecialExamples => ({
  'generic-api-key': {
    matches: [
      `ACME_API_KEY=${sample(32)}`,
      `const config = { clientSecret: '${sample(40)}' };`,
      `"session_secret": "${sample(32, undefined, 3)}"`,
    ],
    lookalikes: [
      'ACME_API_KEY=your-api-key-goes-here-please',
      'const token = config.get("auth.token.of.the.day")',
      'apiKey: process.env.ACME_API_KEY_FOR_PRODUCTION',
      `tokenCount: "${sample(32)}"`,
      `token_sha256: "${sample(64, HEX)}"`,
      `secretName: "projects/main/secrets/database-password-v2"`,
    ],
  },
  'generic-password': {
    matches: [`DB_PASSWORD=${sample(16)}`, `password: '${sample(20)}'`],
    lookalikes: [
      'DB_PASSWORD=change-me-please-now',
      "password: 'correct horse battery staple'",
      'password: form.elements.password.value',
      'resetPassword: "/account/reset-password"',
    ],
  },
});
