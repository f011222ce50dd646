import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

// https://github.com/ollama/ollama-js, https://docs.mistral.ai, https://docs.cohere.com,
// https://huggingface.co/docs/huggingface.js, https://replicate.com/docs, https://ts.llamaindex.ai, https://genkit.dev
export default {
  modules: [
    'ollama',
    'ollama/browser',
    '@mistralai/mistralai',
    'cohere-ai',
    '@huggingface/inference',
    '@huggingface/transformers',
    'replicate',
    'llamaindex',
    '@llamaindex/openai',
    '@llamaindex/core/llms',
    'genkit',
    'genkit/beta',
    '@mastra/core',
    '@mastra/core/agent',
    '@mastra/core/tools',
    '@openrouter/sdk',
    'node-llama-cpp',
    '@azure-rest/ai-inference',
  ],
  types: {
    Ollama: ['new Ollama()', 'default'],
    Mistral: ['new Mistral()'],
    Cohere: ['new CohereClient()', 'new CohereClientV2()'],
    Inference: ['new InferenceClient()', 'new HfInference()'],
    Replicate: ['new default()', 'new Replicate()'],
    Llama: [
      'new OpenAI()',
      'openai()',
      'new Anthropic()',
      'anthropic()',
      'new Ollama()',
      'Settings.llm',
    ],
    Engine: [
      'new ContextChatEngine()',
      'new SimpleChatEngine()',
      '*.asQueryEngine()',
      '*.asChatEngine()',
    ],
    Genkit: ['genkit()'],
    Agent: ['new Agent()'],
    Router: ['new OpenRouter()'],
    Session: ['new LlamaChatSession()'],
  },
  sources: [
    {
      label: 'model',
      values: [
        ...each(
          ['Ollama.chat()', 'Ollama.generate()'],
          ['message', 'response', '*.message', '*.response'],
        ),
        ...each(
          [
            'chat.complete()',
            'chat.parse()',
            'chat.stream()',
            'agents.complete()',
            'agents.stream()',
            'fim.complete()',
          ],
          ['choices', '*.data', '*.choices'],
        ).map((path) => `Mistral.${path}`),
        ...each(
          ['Cohere.chat()', 'Cohere.v2.chat()', 'Cohere.chatStream()', 'Cohere.v2.chatStream()'],
          ['text', 'message', 'toolCalls', '*'],
        ),
        'Cohere.generate().generations',
        ...each(
          ['Inference.chatCompletion()', 'Inference.chatCompletionStream()'],
          ['choices', '*.choices'],
        ),
        'Inference.textGeneration().generated_text',
        'Inference.textGenerationStream().*',
        'Replicate.run()',
        'Replicate.stream().*',
        ...each(
          ['Llama.chat()', 'Llama.complete()', 'Engine.chat()', 'Engine.query()'],
          ['message', 'text', 'response', 'toString()', '*'],
        ),
        ...each(
          ['Genkit.generate()', 'Genkit.generateStream()'],
          ['text', 'output', 'message', 'toolRequests', 'stream', 'response'],
        ),
        ...each(
          ['Agent.generate()', 'Agent.stream()'],
          ['text', 'object', 'toolCalls', 'textStream', 'fullStream'],
        ),
        ...each(
          ['Router.chat.send()', 'Router.callModel()'],
          ['choices', '*.choices', 'getText()'],
        ),
        'Session.prompt()',
      ],
    },
    {
      label: 'tool-argument',
      values: ['createTool(0.execute)#0', 'Genkit.defineTool(1)#0', 'tool(0)#0'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import ollama from 'ollama';
       const { message } = await ollama.chat({ model, messages }); document.body.innerHTML = message.content;`,
      `import { Mistral } from '@mistralai/mistralai';
       const client = new Mistral({}); const result = await client.chat.complete({ model, messages }); document.body.innerHTML = result.choices[0].message.content;`,
      `import { CohereClientV2 } from 'cohere-ai';
       const client = new CohereClientV2({}); const { message } = await client.chat({ model, messages }); document.body.innerHTML = message.content[0].text;`,
      `import { genkit } from 'genkit';
       const ai = genkit({}); const { text } = await ai.generate(prompt); document.body.innerHTML = text;`,
    ],
  },
  safe: {},
};
