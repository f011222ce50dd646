import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { chatMessages, onPost, toolDescriptions } from '../shared/chat.js';
import { each } from '../shared/each.js';

// https://learn.microsoft.com/javascript/api/overview/azure/ai-inference-rest-readme
export default {
  modules: ['@azure/openai', '@azure-rest/ai-inference', '@azure/ai-inference'],
  types: {
    OpenAIClient: ['new OpenAIClient()'],
    ModelClient: ['default()', 'createClient()'],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: each(
        ['OpenAIClient'],
        ['getChatCompletions', 'streamChatCompletions', 'listChatCompletions'],
      ),
      system: toolDescriptions('2'),
      messages: [chatMessages('1')],
    },
    {
      kind: 'prompt',
      calls: each(['OpenAIClient'], ['getCompletions', 'getEmbeddings']),
      user: ['1', '1.*'],
    },
    {
      kind: 'prompt',
      calls: ['ModelClient.path().post'],
      system: toolDescriptions('0.body'),
      messages: [chatMessages('0.body.messages')],
    },
  ],
  sources: [
    {
      label: 'model',
      values: [
        'OpenAIClient.getChatCompletions().choices',
        'OpenAIClient.streamChatCompletions().*.choices',
        'ModelClient.path().post().body.choices',
      ],
    },
  ],
} satisfies LibraryModel;

const old =
  "import { OpenAIClient } from '@azure/openai';\nconst client = new OpenAIClient('e', {});";
const rest =
  "import ModelClient from '@azure-rest/ai-inference';\nconst client = ModelClient('e', {});";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        old,
        "await client.getChatCompletions('m', [{ role: 'system', content: `You are ${req.body.persona}` }]);",
      ),
      onPost(
        rest,
        "await client.path('/chat/completions').post({ body: { messages: [{ role: 'system', content: req.body.rules }] } });",
      ),
    ],
  },
  safe: {
    prompt: [
      onPost(
        old,
        "await client.getChatCompletions('m', [{ role: 'system', content: 'You are a poet.' }, { role: 'user', content: req.body.text }]);",
      ),
      onPost(
        rest,
        "await client.path('/chat/completions').post({ body: { messages: [{ role: 'user', content: req.body.text }] } });",
      ),
    ],
  },
};
