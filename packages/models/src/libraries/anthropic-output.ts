import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { anthropicModules, anthropicTypes } from '../shared/anthropic.js';
import { each } from '../shared/each.js';

const messages = each(
  ['Anthropic.messages', 'Anthropic.beta.messages'],
  ['create()', 'stream()', 'parse()', 'toolRunner()'],
);

// https://platform.claude.com/docs/en/api/messages, https://github.com/anthropics/anthropic-sdk-typescript/blob/main/helpers.md
export default {
  modules: anthropicModules,
  types: anthropicTypes,
  sources: [
    {
      label: 'model',
      values: [
        ...each(messages, [
          'content',
          'parsed_output',
          '*.delta',
          '*.content_block',
          '*.content',
          'finalText()',
          'finalMessage().content',
          'finalMessage().parsed_output',
          'runUntilDone().content',
          'on(1:text)#0',
          'on(1:text)#1',
          'on(1:inputJson)#0',
          'on(1:inputJson)#1',
          'on(1:contentBlock)#0',
          'on(1:message)#0.content',
          'on(1:finalMessage)#0.content',
          'on(1:streamEvent)#0',
        ]),
        'Anthropic.completions.create().completion',
        'Anthropic.messages.batches.results().*',
      ],
    },
  ],
} satisfies LibraryModel;

const ask = `import Anthropic from '@anthropic-ai/sdk';
       const anthropic = new Anthropic();`;

export const examples: Examples = {
  flagged: {
    html: [
      `${ask}
       const message = await anthropic.messages.create({ model, max_tokens: 1000, messages }); document.body.innerHTML = message.content[0].text;`,
      `${ask}
       anthropic.messages.stream({ model, max_tokens: 1000, messages }).on('text', (text) => { document.body.innerHTML += text; });`,
      `${ask}
       document.body.innerHTML = await anthropic.messages.stream({ model, max_tokens: 1000, messages }).finalText();`,
    ],
    file: [
      `${ask}
       import { rm } from 'node:fs/promises';
       const message = await anthropic.messages.create({ model, max_tokens: 1000, messages, tools });
       for (const block of message.content) if (block.type === 'tool_use') await rm(block.input.path);`,
    ],
  },
  safe: {
    html: [
      `${ask}
       const message = await anthropic.messages.create({ model, max_tokens: 1000, messages }); document.body.innerHTML = '<p>' + message.usage.output_tokens;`,
    ],
  },
};
