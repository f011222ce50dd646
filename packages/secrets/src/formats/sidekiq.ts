import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Sidekiq',
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  revoke: 'Ask for new credentials',
  formats: [
    {
      id: 'sidekiq-secret',
      kind: 'password',
      shape: /[a-f0-9]{8}:[a-f0-9]{8}/,
      beside: ['contribsys__com', 'contribsys_com'],
      variable: 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM',
      naming: /contribsys/i,
    },
    {
      id: 'sidekiq-sensitive-url',
      kind: 'password',
      shape: /https?:\/\/(?<secret>[a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\.contribsys\.com/,
      keywords: ['http://', 'https://'],
      alphabet: '',
    },
  ],
});
