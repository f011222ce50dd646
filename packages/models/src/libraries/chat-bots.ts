import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/yagop/node-telegram-bot-api, https://telegraf.js.org, https://discord.js.org, https://tools.slack.dev/bolt-js
export default {
  modules: ['node-telegram-bot-api', 'telegraf', 'grammy', 'discord.js', '@slack/bolt'],
  types: {
    Bot: [
      'new default()',
      'new Telegraf()',
      'new Bot()',
      'new Client()',
      'new App()',
      'new default.App()',
    ],
    Command: [
      'Bot.message(*)',
      'Bot.command(1)',
      'Bot.action(1)',
      'Bot.event(1)',
      'Bot.hears(1)',
      'Bot.shortcut(1)',
      'Bot.view(1)',
    ],
  },
  sources: [
    {
      label: 'remote',
      values: [
        'Bot.on(1)#0.text',
        'Bot.on(1)#0.content',
        'Bot.on(1)#0.options',
        'Bot.on(1)#0.message',
        'Bot.onText(1)#0.text',
        'Bot.onText(1)#1',
        'Command#0.message',
        'Command#0.command',
        'Command#0.body',
        'Command#0.payload',
        'Command#0.event.text',
        'Command#0.event.blocks',
        'Command#0.shortcut',
        'Command#0.view.state',
        'Command#0.match',
        'Command#0.args',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const TelegramBot = require('node-telegram-bot-api');
       const { execFile } = require('node:child_process');
       new TelegramBot(token, { polling: true }).onText(/run (.+)/, (message, match) => { execFile(match[1]); });`,
      `const { Client } = require('discord.js');
       const { execFile } = require('node:child_process');
       new Client({ intents: [] }).on('messageCreate', (message) => { execFile(message.content); });`,
      `const { App } = require('@slack/bolt');
       const { execFile } = require('node:child_process');
       new App({}).command('/run', async ({ command, ack }) => { await ack(); execFile(command.text); });`,
      `const { App } = require('@slack/bolt');
       const { execFile } = require('node:child_process');
       new App({}).event('app_mention', async ({ event }) => { execFile(event.text); });`,
      `const { App } = require('@slack/bolt');
       const { execFile } = require('node:child_process');
       new App({}).view('run', async ({ view }) => { execFile(view.state.values.program.name.value); });`,
    ],
  },
  safe: {
    shell: [
      `const { Client } = require('discord.js');
       const { execFile } = require('node:child_process');
       new Client({ intents: [] }).on('messageCreate', (message) => { execFile('echo', [message.content]); });`,
    ],
  },
};
