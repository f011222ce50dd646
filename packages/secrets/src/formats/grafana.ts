import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  revoke: 'Delete it under Service accounts',
  formats: [
    {
      id: 'grafana-api-key',
      kind: 'key',
      shape: /eyJrIjoi[A-Za-z0-9]{70,400}={0,3}/,
      variable: 'GRAFANA_API_KEY',
    },
    {
      id: 'grafana-cloud-api-token',
      kind: 'token',
      shape: /glc_[A-Za-z0-9+\/]{32,400}={0,3}/,
      variable: 'GRAFANA_CLOUD_API_TOKEN',
    },
    {
      id: 'grafana-service-account-token',
      kind: 'token',
      shape: /glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/,
      variable: 'GRAFANA_TOKEN',
    },
  ],
});
