import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Airtable',
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  revoke: 'Delete it under Developer hub > Personal access tokens',
  formats: [
    {
      id: 'airtable-personnal-access-token',
      kind: 'token',
      shape: /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}/,
      variable: 'AIRTABLE_TOKEN',
    },
    {
      id: 'airtable-api-key',
      kind: 'key',
      shape: /key[A-Za-z0-9]{14}/,
      beside: ['airtable'],
      variable: 'AIRTABLE_API_KEY',
    },
    {
      id: 'airtable-legacy-api-key',
      kind: 'key',
      shape: /[a-z0-9]{17}/,
      beside: ['airtable'],
      variable: 'AIRTABLE_API_KEY',
    },
    {
      id: 'airtable-oauth-token',
      kind: 'token',
      shape: /[A-Za-z0-9]{3,40}\.v1\.[A-Za-z0-9_-]{12,600}\.[a-f0-9]{12,128}/,
      beside: ['airtable'],
      variable: 'AIRTABLE_ACCESS_TOKEN',
    },
  ],
});
