import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'UploadThing',
  docs: 'https://docs.uploadthing.com/',
  revoke: 'Regenerate it under API Keys',
  formats: [
    {
      id: 'uploadthing-secret-key',
      kind: 'key',
      shape: /sk_live_[a-f0-9]{64}/,
      beside: ['uploadthing'],
      variable: 'UPLOADTHING_SECRET',
    },
  ],
});
