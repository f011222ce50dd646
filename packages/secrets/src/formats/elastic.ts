import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Elastic',
  docs: 'https://www.elastic.co/docs/deploy-manage/api-keys',
  revoke: 'Revoke it under API keys',
  formats: [
    {
      id: 'elastic-cloud-api-key',
      kind: 'key',
      shape: /essu_[A-Za-z0-9_-]{60,200}={0,3}/,
      variable: 'ELASTIC_CLOUD_API_KEY',
    },
    {
      id: 'elasticsearch-api-key',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{58}==/,
      beside: ['elastic', 'elasticsearch', 'es_api'],
      variable: 'ELASTICSEARCH_API_KEY',
    },
  ],
});
