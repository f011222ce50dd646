import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Splunk',
  docs: 'https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in/',
  revoke: 'Delete it under Data inputs > HTTP Event Collector',
  formats: [
    {
      id: 'splunk-hec-token',
      kind: 'token',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['splunk', 'hec_token', 'hectoken'],
      variable: 'SPLUNK_HEC_TOKEN',
    },
  ],
});
