import type { Examples, LibraryModel, MessageList } from '@magi-guardrail/dataflow/model';
import { anthropicModules, anthropicTypes } from '../shared/anthropic.js';
import { chatMessages, onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const CLIENT = ['Anthropic.messages', 'Anthropic.beta.messages'];

/** A tool's result is data, as what users say is. */
const messages = (at: string): MessageList => ({
  ...chatMessages(at),
  content: ['content', 'content.*.text', 'content.*.content', 'content.*.content.*.text'],
});
const options = (at: string) => [
  `${at}.system`,
  `${at}.system.*.text`,
  `${at}.tools.*.description`,
  `${at}.tools.*.input_schema.properties.*.description`,
];

// https://docs.anthropic.com/en/api/messages, https://github.com/anthropics/anthropic-sdk-typescript
export default {
  modules: anthropicModules,
  types: anthropicTypes,
  sinks: [
    {
      kind: 'prompt',
      calls: each(CLIENT, ['create', 'stream', 'parse', 'toolRunner', 'countTokens']),
      system: options('0'),
      messages: [messages('0.messages')],
      instead:
        'Put it into a message of the role `user`, or choose the text of `system` from a table.',
    },
    {
      kind: 'prompt',
      calls: each(CLIENT, ['batches.create']),
      system: options('0.requests.*.params'),
      messages: [messages('0.requests.*.params.messages')],
    },
    { kind: 'prompt', calls: ['Anthropic.completions.create'], user: ['0.prompt'] },
    { kind: 'prompt', calls: ['Anthropic.beta.agents.create'], system: options('0') },
    { kind: 'prompt', calls: ['Anthropic.beta.agents.update'], system: options('1') },
  ],
} satisfies LibraryModel;

const setUp = "import Anthropic from '@anthropic-ai/sdk';\nconst client = new Anthropic();";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        "await client.messages.create({ model: 'm', max_tokens: 9, system: `You are ${req.body.persona}`, messages: [] });",
      ),
      onPost(
        setUp,
        "await client.messages.stream({ model: 'm', max_tokens: 9, system: [{ type: 'text', text: req.body.rules }], messages: [] });",
      ),
      onPost(
        setUp,
        "await client.messages.create({ model: 'm', max_tokens: 9, messages: req.body.messages });",
      ),
      onPost(
        setUp,
        "await client.messages.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: req.body.start }] });",
      ),
    ],
  },
  safe: {
    prompt: [
      onPost(
        setUp,
        "await client.messages.create({ model: 'm', max_tokens: 9, system: 'You are a poet.', messages: [{ role: 'user', content: req.body.text }] });",
      ),
      onPost(
        setUp,
        "await client.messages.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: [{ type: 'text', text: req.body.text }] }] });",
      ),
    ],
  },
};
