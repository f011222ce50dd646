import type { Examples, LibraryModel, MessageList } from '@magi-guardrail/dataflow/model';
import { allOf, chatExamples, likeChat, onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const history: MessageList = {
  at: ['0.chatHistory'],
  role: 'role',
  content: ['message'],
  system: ['SYSTEM'],
  model: ['CHATBOT'],
};

// https://docs.cohere.com/reference/chat, https://github.com/cohere-ai/cohere-typescript
export default {
  modules: ['cohere-ai'],
  types: { Cohere: ['new CohereClient()', 'new CohereClientV2()'], Old: ['new CohereClient()'] },
  sinks: [
    likeChat([
      ...each(['Cohere.v2'], ['chat', 'chatStream']),
      'new CohereClientV2().chat',
      'new CohereClientV2().chatStream',
    ]),
    {
      kind: 'prompt',
      calls: each(['Old'], ['chat', 'chatStream']),
      system: ['0.preamble', '0.tools.*.description'],
      user: ['0.message'],
      messages: [history],
      instead: 'Put it into `message`, or choose the preamble from a table.',
    },
    { kind: 'prompt', calls: each(['Old'], ['generate']), user: ['0.prompt'] },
    {
      kind: 'prompt',
      calls: each(['Cohere', 'Cohere.v2'], ['embed']),
      user: ['0.texts', '0.texts.*'],
    },
  ],
  sources: [
    {
      label: 'model',
      values: [
        'Cohere.v2.chat().message',
        'new CohereClientV2().chat().message',
        'Old.chat().text',
      ],
    },
  ],
} satisfies LibraryModel;

const setUp = "import { CohereClient } from 'cohere-ai';\nconst cohere = new CohereClient({});";

export const examples: Examples = allOf(
  chatExamples(
    "import { CohereClientV2 } from 'cohere-ai';\nconst cohere = new CohereClientV2({});",
    'cohere.chat',
  ),
  {
    flagged: {
      prompt: [
        onPost(
          setUp,
          "await cohere.chat({ message: 'Hi', preamble: `You are ${req.body.persona}` });",
        ),
        onPost(setUp, "await cohere.chat({ message: 'Hi', chatHistory: req.body.history });"),
      ],
    },
    safe: {
      prompt: [
        onPost(
          setUp,
          "await cohere.chat({ message: req.body.question, preamble: 'You are a poet.' });",
        ),
      ],
    },
  },
);
