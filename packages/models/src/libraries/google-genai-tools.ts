import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const generate = ['generateContent', 'generateContentStream'].map(
  (name) => `GoogleGenAI.models.${name}`,
);

// https://googleapis.github.io/js-genai/
export default {
  modules: ['@google/genai', '@google/genai/node', '@google/genai/web'],
  types: { GoogleGenAI: ['new GoogleGenAI()'] },
  sinks: [
    {
      kind: 'setting',
      calls: [...generate, 'GoogleGenAI.chats.create'],
      each: '0.config.tools.*',
      unsafe: [{ at: 'codeExecution', given: true }],
      effect: 'the model writes and runs code, led by whatever text it reads',
      instead: 'Give it functions that do what is needed, or approve this call in the allowlist.',
    },
    {
      kind: 'generation',
      calls: generate,
      tokens: ['0.config.maxOutputTokens'],
      // Ten calls of functions without it.
      unlimited: [{ at: '0.config.automaticFunctionCalling.maximumRemoteCalls', is: ['Infinity'] }],
      tools: ['0.config.tools'],
    },
    {
      kind: 'tool',
      calls: [...generate, 'GoogleGenAI.chats.create'],
      each: '0.config.tools.*.functionDeclarations.*',
      schema: ['parameters', 'parametersJsonSchema'],
    },
  ],
} satisfies LibraryModel;

const client = `import { GoogleGenAI } from '@google/genai';
       const ai = new GoogleGenAI({});`;

export const examples: Examples = {
  flagged: {
    setting: [
      `${client}
       await ai.models.generateContent({ model, contents, config: { tools: [{ codeExecution: {} }], maxOutputTokens: 900 } });`,
    ],
    generation: [
      `${client}
       export const write = (topic) => ai.models.generateContent({ model, contents: 'Write about ' + topic });`,
    ],
    tool: [
      `${client}
       await ai.models.generateContent({ model, contents, config: { tools: [{ functionDeclarations: [{ name: 'find', parametersJsonSchema: { type: 'object', additionalProperties: true } }] }] } });`,
    ],
  },
  safe: {
    setting: [
      `${client}
       await ai.models.generateContent({ model, contents, config: { tools: [{ googleSearch: {} }] } });`,
    ],
    generation: [
      `${client}
       export const write = (topic) => ai.models.generateContent({ model, contents: 'Write about ' + topic, config: { maxOutputTokens: 900 } });`,
    ],
    tool: [
      `${client}
       await ai.models.generateContent({ model, contents, config: { tools: [{ functionDeclarations: [{ name: 'find', parametersJsonSchema: { type: 'object', properties: { name: { type: 'string' } } } }, { name: 'now' }] }] } });`,
    ],
  },
};
