import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/features#botfather',
  revoke: 'Revoke it with /revoke at @BotFather',
  formats: [
    {
      id: 'telegram-bot-api-token',
      kind: 'token',
      shape: /\d{5,16}:A[A-Za-z0-9_-]{34}/,
      beside: ['telegram', 'telegraf', 'tgbot', 'tg_bot', 'tg_token', 'bot_token', 'bottoken'],
      variable: 'TELEGRAM_BOT_TOKEN',
      naming: /tele|bot|tg/i,
    },
    {
      id: 'telegram-bot-url',
      kind: 'token',
      shape: /https:\/\/api\.telegram\.org\/(?:file\/)?bot(?<secret>\d{8,10}:A[A-Za-z0-9_-]{34})/,
      keywords: ['https://api.telegram.org/'],
    },
  ],
});
