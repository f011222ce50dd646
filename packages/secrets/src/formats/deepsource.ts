import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'DeepSource',
  docs: 'https://docs.deepsource.com/docs/developers/api',
  revoke: 'Revoke it under Account > Personal access tokens',
  formats: [
    {
      id: 'deepsource-token',
      kind: 'token',
      shape: /dsp_[a-z0-9]{40}/,
      variable: 'DEEPSOURCE_TOKEN',
    },
  ],
});
