import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'age',
  docs: 'https://github.com/FiloSottile/age',
  revoke: 'Make a new identity with `age-keygen` and encrypt again',
  formats: [
    {
      id: 'age-secret-key',
      kind: 'private-key',
      shape: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
      variable: 'AGE_SECRET_KEY',
    },
  ],
});
