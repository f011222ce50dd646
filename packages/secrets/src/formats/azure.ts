import { defineProvider } from '../provider.js';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

export default defineProvider({
  name: 'Azure',
  docs: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-ad-client-secret',
  revoke: 'Regenerate the key or the secret in the Azure portal',
  formats: [
    {
      id: 'azure-ad-client-secret',
      kind: 'key',
      shape: /[a-zA-Z0-9_~.]{3}\dQ~[a-zA-Z0-9_~.-]{31,34}/,
      // The finder wants three characters: the digit before it is one of ten.
      keywords: Array.from({ length: 10 }, (_, digit) => `${digit}q~`),
      offset: 3,
      variable: 'AZURE_CLIENT_SECRET',
    },
    {
      id: 'azure-client-id',
      kind: 'identifier',
      shape: new RegExp(UUID, 'i'),
      beside: ['azure_client', 'azureclient', 'arm_client'],
      naming: /client[_.-]?id/i,
      variable: 'AZURE_CLIENT_ID',
    },
    {
      id: 'azure-tenant-id',
      kind: 'identifier',
      shape: new RegExp(UUID, 'i'),
      beside: ['azure_tenant', 'azuretenant', 'arm_tenant'],
      naming: /tenant/i,
      variable: 'AZURE_TENANT_ID',
    },
    {
      id: 'azure-storage-account-key',
      kind: 'key',
      shape: /[A-Za-z0-9+/]{86}==/,
      beside: [
        'accountkey',
        'account_key',
        'azure',
        'azurestorage',
        'storage_',
        'storageaccount',
        'sharedkey',
      ],
      naming: /key|secret|conn/i,
      variable: 'AZURE_STORAGE_KEY',
    },
    {
      id: 'azure-storage-sas-token',
      kind: 'token',
      shape:
        /sv=20\d{2}-\d{2}-\d{2}&[\w=%&:+.-]{20,300}?&sig=(?<secret>[A-Za-z0-9%+/]{43,70}(?:%3D|=))/,
      keywords: ['sv=20'],
      publicPrefix: '',
      alphabet: '',
    },
    {
      id: 'azure-servicebus-connection-string',
      kind: 'key',
      shape:
        /Endpoint=sb:\/\/[\w.-]{1,120}\/?;SharedAccessKeyName=[\w.-]{1,80};SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)/i,
      keywords: ['endpoint=sb://'],
      publicPrefix: '',
      alphabet: '',
      variable: 'AZURE_SERVICEBUS_CONNECTION_STRING',
    },
    {
      id: 'azure-app-configuration-connection-string',
      kind: 'key',
      shape:
        /Endpoint=https:\/\/[\w-]{1,60}\.azconfig\.io;Id=[^;\s"']{4,80};Secret=(?<secret>[A-Za-z0-9+/]{43,100}={0,2})/i,
      keywords: ['endpoint=https://'],
      publicPrefix: '',
      alphabet: '',
      variable: 'AZURE_APPCONFIG_CONNECTION_STRING',
    },
    {
      id: 'azure-iothub-connection-string',
      kind: 'key',
      shape:
        /HostName=[\w.-]{1,100}\.azure-devices\.net;[\w=;.-]{1,160}?SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)/i,
      keywords: ['hostname='],
      publicPrefix: '',
      alphabet: '',
    },
    {
      id: 'azure-cosmosdb-connection-string',
      kind: 'key',
      shape:
        /AccountEndpoint=https:\/\/[\w.-]{1,100}(?::443)?\/?;AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/i,
      keywords: ['accountendpoint='],
      publicPrefix: '',
      alphabet: '',
    },
    {
      id: 'azure-devops-personal-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{52}JQQJ99[A-Z]{2}AC[A-Za-z0-9]{5}AAA[A-Z]AZDO[A-Za-z0-9]{4}/,
      keywords: ['jqqj99'],
      offset: 52,
      variable: 'AZURE_DEVOPS_PAT',
    },
    {
      id: 'azure-openai-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9]{52}JQQJ99[A-Z]{2}AC[A-Za-z0-9]{5}XJ3w3AAA[A-Z]{1,4}COG[A-Za-z0-9]{4}/,
      keywords: ['jqqj99'],
      offset: 52,
      variable: 'AZURE_OPENAI_API_KEY',
    },
    {
      id: 'azure-openai-legacy-api-key',
      kind: 'key',
      shape: /[a-f0-9]{32}/,
      beside: ['azure', 'ocp-apim', 'cognitive'],
      naming: /key/i,
      variable: 'AZURE_OPENAI_API_KEY',
    },
    {
      id: 'azure-function-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==/,
      keywords: ['azfu'],
      offset: 44,
      variable: 'AZURE_FUNCTION_KEY',
    },
  ],
});
