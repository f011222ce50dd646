import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { allOf, chatExamples, chatMessages, likeChat } from '../shared/chat.js';
import { each } from '../shared/each.js';

// https://console.groq.com/docs/libraries, https://docs.together.ai/reference, https://openrouter.ai/docs/sdks/typescript,
// https://portkey.ai/docs, https://inference-docs.cerebras.ai, https://huggingface.co/docs/huggingface.js/inference/README
export default {
  modules: [
    'groq-sdk',
    'together-ai',
    '@openrouter/sdk',
    'portkey-ai',
    '@cerebras/cerebras_cloud_sdk',
    'fireworks-ai',
    '@huggingface/inference',
    '@perplexity-ai/perplexity_ai',
    '@deepseek/sdk',
    'xai-sdk',
  ],
  types: {
    Client: [
      'new default()',
      'new Groq()',
      'new Together()',
      'new OpenRouter()',
      'new Portkey()',
      'new Cerebras()',
      'new InferenceClient()',
      'new HfInference()',
      'new Perplexity()',
    ],
  },
  sinks: [
    likeChat([
      ...each(['Client.chat.completions'], ['create', 'stream']),
      'Client.chat.send',
      ...each(['Client'], ['chatCompletion', 'chatCompletionStream']),
      'chatCompletion',
    ]),
    {
      kind: 'prompt',
      calls: ['Client.responses.create', 'Client.callModel', 'Client.beta.responses.send'],
      system: ['0.instructions', '0.tools.*.description'],
      user: ['0.input'],
      messages: [{ ...chatMessages('0.input'), orText: true }],
    },
    {
      kind: 'prompt',
      calls: ['Client.completions.create', 'Client.embeddings.create', 'Client.textGeneration'],
      user: ['0.prompt', '0.input', '0.inputs'],
    },
  ],
  sources: [
    {
      label: 'model',
      values: [
        'Client.chat.completions.create().choices',
        'Client.chatCompletion().choices',
        'Client.chat.send().choices',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = allOf(
  chatExamples(
    "import Groq from 'groq-sdk';\nconst groq = new Groq();",
    'groq.chat.completions.create',
  ),
  chatExamples(
    "import Together from 'together-ai';\nconst together = new Together();",
    'together.chat.completions.create',
  ),
);
