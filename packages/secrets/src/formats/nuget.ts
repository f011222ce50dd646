import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'nuget-api-key',
      kind: 'key',
      shape: /oy2[a-z0-9]{43}/,
      variable: 'NUGET_API_KEY',
    },
    {
      id: 'nuget-config-password',
      kind: 'password',
      shape: /<add key="(?:ClearText)?Password"\s{0,9}value="(?<secret>[^"\n]{8,200})"/,
      keywords: ['<add key='],
      minimumEntropy: 2.5,
      alphabet: '',
    },
  ],
});
