import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'WakaTime',
  docs: 'https://wakatime.com/developers#authentication',
  revoke: 'Regenerate it under Settings > API Key',
  formats: [
    {
      id: 'wakatime-api-key-prefixed',
      kind: 'key',
      shape: /waka_[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      variable: 'WAKATIME_API_KEY',
    },
    {
      id: 'wakatime-api-key-long',
      kind: 'key',
      shape: /waka_[A-Za-z0-9]{36,64}/,
      variable: 'WAKATIME_API_KEY',
    },
    {
      id: 'wakatime-token',
      kind: 'token',
      shape: /waka_(?:tok|sec|ref)_[A-Za-z0-9]{36,90}/,
      variable: 'WAKATIME_TOKEN',
    },
    {
      id: 'wakatime-api-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: ['wakatime', 'waka_time', 'waka-time'],
      variable: 'WAKATIME_API_KEY',
    },
  ],
});
