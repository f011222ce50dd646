import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/secrets-manager/command/GetSecretValueCommand/
export default {
  modules: ['@aws-sdk/client-secrets-manager', '@aws-sdk/client-ssm'],
  types: {
    SecretsManager: ['new SecretsManager()'],
    SSM: ['new SSM()'],
    Client: ['new SecretsManagerClient()', 'new SSMClient()'],
  },
  sources: [
    {
      label: 'secret',
      values: [
        'SecretsManager.getSecretValue()',
        'Client.send().SecretString',
        'Client.send().Parameter',
        'SSM.getParameter()',
        'Client.send().SecretBinary',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import { SSM } from '@aws-sdk/client-ssm';
const client = new SSM({}); export const f = async () => { const answer = await client.getParameter({ Name: 'a', WithDecryption: true }); console.log(answer); };`,
      `import { SSMClient, GetParameterCommand } from '@aws-sdk/client-ssm';
const client = new SSMClient({}); export const f = async () => { const answer = await client.send(new GetParameterCommand({ Name: 'a', WithDecryption: true })); console.log('value', answer.Parameter); };`,
    ],
  },
  safe: {
    log: [
      `import { SecretsManager } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManager({}); export const f = async () => { const { VersionId } = await client.getSecretValue({ SecretId: 'a' }); console.log(VersionId); };`,
    ],
  },
};
