import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const agents = each(['Agent'], ['generate()', 'stream()']);
const written = [
  'text',
  'toolCalls',
  'output',
  'content',
  'reasoningText',
  'reasoning',
  'steps',
  'object',
  'textStream',
  'fullStream',
  'partialObjectStream',
  'elementStream',
  'partialOutputStream',
  'response.messages',
];

// https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text, https://ai-sdk.dev/docs/reference/ai-sdk-ui/use-chat
export default {
  modules: [
    'ai',
    'ai/react',
    '@ai-sdk/react',
    '@ai-sdk/vue',
    '@ai-sdk/svelte',
    '@ai-sdk/rsc',
    'ai/rsc',
  ],
  types: { Agent: ['new ToolLoopAgent()', 'new Experimental_Agent()', 'new Agent()'] },
  sources: [
    {
      label: 'model',
      schema: ['0.schema', '0.output', '0.experimental_output'],
      values: [
        ...each(['generateObject()', 'streamObject()'], ['object']),
        ...each(['generateText()', ...agents], ['output', 'experimental_output']),
      ],
    },
    {
      label: 'model',
      values: [
        ...each(
          ['generateText()', 'streamText()', 'generateObject()', 'streamObject()', ...agents],
          written,
        ),
        ...['onFinish', 'onStepFinish', 'onChunk'].flatMap((name) => [
          `streamText(0.${name})#0`,
          `generateText(0.${name})#0`,
          `streamObject(0.${name})#0`,
        ]),
        'useChat().messages',
        'useChat(0.onFinish)#0',
        'useChat(0.onToolCall)#0',
        'useCompletion().completion',
        'useObject().object',
        'experimental_useObject().object',
        'readStreamableValue()',
      ],
    },
  ],
  schemas: [{ calls: ['Output.object()', 'zodSchema()'], accepts: 'wrapped' }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { streamText } from 'ai';
       const { textStream } = streamText({ model, prompt }); for await (const part of textStream) document.body.innerHTML += part;`,
      `import { generateText } from 'ai';
       const { steps } = await generateText({ model, prompt }); document.body.innerHTML = steps.map((step) => step.text).join('');`,
    ],
    file: [
      `import { generateObject } from 'ai';
       import { writeFileSync } from 'node:fs';
       const { object } = await generateObject({ model, schema, prompt }); for (const file of object.files) writeFileSync(file.path, file.text);`,
    ],
  },
  safe: {},
};
