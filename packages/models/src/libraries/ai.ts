import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://ai-sdk.dev/docs/reference/ai-sdk-core/tool
export default {
  modules: ['ai'],
  sources: [
    {
      label: 'tool-argument',
      values: [
        'tool(0.execute)#0',
        'dynamicTool(0.execute)#0',
        'generateText(0.tools.*.execute)#0',
        'streamText(0.tools.*.execute)#0',
      ],
    },
    {
      label: 'model',
      values: [
        'generateText().text',
        'generateText().toolCalls',
        'generateObject().object',
        'streamText().text',
        'streamText().textStream',
        'streamText().fullStream',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { tool } from 'ai';
       import { execFile } from 'node:child_process';
       export const run = tool({ description: 'Runs', execute: async ({ program }) => { execFile(program); } });`,
      `import { generateText } from 'ai';
       import { execFile } from 'node:child_process';
       const { text } = await generateText({ model, prompt }); execFile(text);`,
    ],
  },
  safe: {
    shell: [
      `import { tool } from 'ai';
       import { execFile } from 'node:child_process';
       export const list = tool({ description: 'Lists', execute: async ({ folder }) => { execFile('ls', ['--', folder]); } });`,
    ],
  },
};
