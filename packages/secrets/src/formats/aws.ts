import type { SpecialExamples } from '../format.js';
import { isOfBothCases } from '../predicates/mixture.js';
import { defineProvider } from '../provider.js';
import { BASE64, sample } from '../sample.js';

export default defineProvider({
  name: 'AWS',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  revoke: 'Deactivate the key in IAM and let the SDK take credentials from a role',
  formats: [
    {
      id: 'aws-access-key-id',
      kind: 'key',
      shape: /AKIA[A-Z2-7]{16}/,
      variable: 'AWS_ACCESS_KEY_ID',
    },
    {
      id: 'aws-temporary-access-key-id',
      kind: 'key',
      shape: /ASIA[A-Z2-7]{16}/,
      variable: 'AWS_ACCESS_KEY_ID',
    },
    {
      id: 'aws-service-bearer-token',
      kind: 'token',
      shape: /(?:ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}/,
      keywords: ['abia', 'acca', 'a3t'],
    },
    {
      id: 'aws-secret-access-key',
      kind: 'key',
      shape: /[A-Za-z0-9/+=]{40}/,
      beside: [
        'aws_secret',
        'aws-secret',
        'awssecret',
        'secretaccesskey',
        'secret_access_key',
        'secret-access-key',
        'aws_key',
      ],
      naming: /secret|aws_key/i,
      minimumEntropy: 4,
      isPlausible: isOfBothCases,
      variable: 'AWS_SECRET_ACCESS_KEY',
    },
    {
      id: 'aws-session-token',
      kind: 'session',
      shape: /[A-Za-z0-9/+=]{100,1200}/,
      beside: ['aws_session_token', 'sessiontoken', 'aws_security_token'],
      variable: 'AWS_SESSION_TOKEN',
    },
    {
      id: 'aws-amazon-bedrock-api-key-long-lived',
      kind: 'key',
      shape: /ABSK[A-Za-z0-9+/]{109,269}={0,2}/,
      variable: 'AWS_BEARER_TOKEN_BEDROCK',
    },
    {
      id: 'aws-amazon-bedrock-api-key-short-lived',
      kind: 'key',
      publicPrefix: 'bedrock-api-key-',
      shape: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=]{100,1200}/,
      variable: 'AWS_BEARER_TOKEN_BEDROCK',
    },
    {
      id: 'aws-mws-auth-token',
      kind: 'token',
      shape: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variable: 'MWS_AUTH_TOKEN',
    },
  ],
});

export const examples = (): SpecialExamples => ({
  'aws-access-key-id': { lookalikes: ['AKIA' + 'IOSFODNN7EXAMPLE'] },
  'aws-temporary-access-key-id': { lookalikes: ['ASIA' + 'PACIFICREGIONS'] },
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
