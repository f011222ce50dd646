import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { chatExamples, chatMessages, likeChat } from '../shared/chat.js';
import { each } from '../shared/each.js';

const CHAT = each(['Mistral'], ['chat', 'agents']);

// https://docs.mistral.ai/, https://github.com/mistralai/client-ts
export default {
  modules: ['@mistralai/mistralai', '@mistralai/mistralai-azure', '@mistralai/mistralai-gcp'],
  types: {
    Mistral: ['new Mistral()', 'new default()', 'new MistralAzure()', 'new MistralGoogleCloud()'],
  },
  sinks: [
    likeChat([
      ...each(CHAT, ['complete', 'stream', 'parse', 'parseStream']),
      ...each(['Mistral'], ['chat', 'chatStream']),
    ]),
    {
      kind: 'prompt',
      calls: each(['Mistral.fim'], ['complete', 'stream']),
      user: ['0.prompt', '0.suffix'],
    },
    {
      kind: 'prompt',
      calls: each(['Mistral.beta.conversations'], ['start', 'startStream']),
      system: ['0.instructions'],
      messages: [{ ...chatMessages('0.inputs'), orText: true }],
    },
    {
      kind: 'prompt',
      calls: ['Mistral.beta.agents.create'],
      system: ['0.instructions', '0.description'],
    },
    { kind: 'prompt', calls: ['Mistral.embeddings.create'], user: ['0.inputs', '0.inputs.*'] },
  ],
  sources: [
    { label: 'model', values: [...each(CHAT, ['complete().choices']), 'Mistral.chat().choices'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = chatExamples(
  "import { Mistral } from '@mistralai/mistralai';\nconst mistral = new Mistral({});",
  'mistral.chat.complete',
);
