import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html,
// https://docs.mistral.ai/api, https://docs.cohere.com/reference/chat, https://github.com/ollama/ollama-js
export default {
  modules: [
    '@aws-sdk/client-bedrock-runtime',
    '@mistralai/mistralai',
    'cohere-ai',
    'ollama',
    'ollama/browser',
  ],
  types: {
    Mistral: ['new Mistral()'],
    Cohere: ['new CohereClientV2()'],
    Ollama: ['new Ollama()', 'default'],
  },
  sinks: [
    {
      kind: 'generation',
      calls: ['new ConverseCommand()', 'new ConverseStreamCommand()'],
      tokens: ['0.inferenceConfig.maxTokens'],
      tools: ['0.toolConfig.tools'],
    },
    {
      kind: 'tool',
      calls: ['new ConverseCommand()', 'new ConverseStreamCommand()'],
      each: '0.toolConfig.tools.*',
      schema: ['toolSpec.inputSchema.json'],
    },
    {
      kind: 'generation',
      calls: ['Mistral.chat.complete', 'Mistral.chat.stream', 'Cohere.chat', 'Cohere.chatStream'],
      tokens: ['0.maxTokens'],
      tools: ['0.tools'],
    },
    {
      kind: 'generation',
      calls: ['Ollama.chat'],
      tokens: ['0.options.num_predict'],
      tools: ['0.tools'],
    },
    {
      kind: 'tool',
      calls: ['Mistral.chat.complete', 'Mistral.chat.stream', 'Cohere.chat', 'Ollama.chat'],
      each: '0.tools.*',
      schema: ['function.parameters'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    generation: [
      `import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
       export const tell = (topic) => bedrock.send(new ConverseCommand({ modelId, messages: [{ role: 'user', content: [{ text: topic }] }] }));`,
      `import { Mistral } from '@mistralai/mistralai';
       const mistral = new Mistral({});
       for (;;) { const reply = await mistral.chat.complete({ model, messages, maxTokens: 500, tools }); if (done(reply)) break; }`,
      `import ollama from 'ollama';
       while (true) { const reply = await ollama.chat({ model, messages, tools: [find] }); if (!reply.message.tool_calls) break; }`,
    ],
    tool: [
      `import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
       new ConverseCommand({ modelId, messages, toolConfig: { tools: [{ toolSpec: { name: 'find', inputSchema: { json: { type: 'object' } } } }] } });`,
    ],
  },
  safe: {
    generation: [
      `import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
       export const tell = (topic) => bedrock.send(new ConverseCommand({ modelId, inferenceConfig: { maxTokens: 500 }, messages: [{ role: 'user', content: [{ text: topic }] }] }));`,
      `import { CohereClientV2 } from 'cohere-ai';
       const cohere = new CohereClientV2({});
       export const ask = (text) => cohere.chat({ model, maxTokens: 300, messages: [{ role: 'user', content: text }] });`,
    ],
    tool: [
      `import ollama from 'ollama';
       await ollama.chat({ model, messages, tools: [{ type: 'function', function: { name: 'find', parameters: { type: 'object', properties: { name: { type: 'string' } } } } }] });`,
    ],
  },
};
