import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'ClickHouse Cloud',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  revoke: 'Delete it under API Keys',
  formats: [
    {
      id: 'clickhouse-cloud-api-secret-key',
      kind: 'key',
      shape: /4b1d[A-Za-z0-9]{38}/,
      variable: 'CLICKHOUSE_CLOUD_SECRET',
    },
    {
      id: 'clickhouse-cloud-key-id',
      kind: 'identifier',
      shape: /[A-Za-z0-9]{20}/,
      beside: ['clickhouse'],
      variable: 'CLICKHOUSE_CLOUD_KEY_ID',
      naming: /id|user/i,
    },
  ],
});
