import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'UptimeRobot',
  docs: 'https://uptimerobot.com/api/',
  revoke: 'Regenerate it under Integrations & API',
  formats: [
    {
      id: 'uptimerobot-api-key',
      kind: 'key',
      shape: /u\d{6,9}-[a-f0-9]{24}/,
      beside: ['uptimerobot', 'uptime_robot'],
      variable: 'UPTIMEROBOT_API_KEY',
    },
  ],
});
