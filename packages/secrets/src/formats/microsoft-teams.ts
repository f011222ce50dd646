import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Microsoft Teams',
  docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  revoke: 'Remove the connector from the channel',
  formats: [
    {
      id: 'microsoft-teams-webhook',
      kind: 'key',
      shape:
        /https:\/\/[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}@[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\/IncomingWebhook\/[A-Za-z0-9]{32}\/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?:\/[\w-]{1,60})?/,
      variable: 'TEAMS_WEBHOOK_URL',
      keywords: ['https://'],
    },
  ],
});
