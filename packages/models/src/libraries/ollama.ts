import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { allOf, chatExamples, chatMessages, onPost, toolDescriptions } from '../shared/chat.js';
import { each } from '../shared/each.js';

const CLIENTS = ['default', 'Ollama'];

// https://github.com/ollama/ollama-js
export default {
  modules: ['ollama', 'ollama/browser'],
  types: { Ollama: ['new Ollama()'] },
  sinks: [
    {
      kind: 'prompt',
      calls: [...each(CLIENTS, ['chat']), 'chat'],
      system: toolDescriptions(),
      messages: [chatMessages('0.messages')],
      instead: 'Put it into a message of the role `user`, or choose the text from a table.',
    },
    {
      kind: 'prompt',
      calls: each(CLIENTS, ['generate']),
      system: ['0.system', '0.template'],
      user: ['0.prompt'],
    },
    { kind: 'prompt', calls: each(CLIENTS, ['create']), system: ['0.system', '0.template'] },
    {
      kind: 'prompt',
      calls: each(CLIENTS, ['embed', 'embeddings']),
      user: ['0.input', '0.prompt'],
    },
  ],
  sources: [
    {
      label: 'model',
      values: [...each(CLIENTS, ['chat().message', 'generate().response'])],
    },
  ],
} satisfies LibraryModel;

const setUp = "import { Ollama } from 'ollama';\nconst ollama = new Ollama();";

export const examples: Examples = allOf(
  chatExamples("import ollama from 'ollama';", 'ollama.chat'),
  {
    flagged: {
      prompt: [
        onPost(
          setUp,
          "await ollama.generate({ model: 'm', system: `You are ${req.body.persona}`, prompt: 'Hi' });",
        ),
      ],
    },
    safe: {
      prompt: [
        onPost(
          setUp,
          "await ollama.generate({ model: 'm', system: 'You are a poet.', prompt: req.body.question });",
        ),
      ],
    },
  },
);
