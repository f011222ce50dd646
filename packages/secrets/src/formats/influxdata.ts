import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'InfluxDB',
  docs: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  revoke: 'Delete it under API Tokens',
  formats: [
    {
      id: 'influxdb-api-token',
      kind: 'token',
      shape: /[A-Za-z0-9_-]{86}==/,
      beside: ['influx', 'influxdb'],
      variable: 'INFLUXDB_TOKEN',
    },
  ],
});
