import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const clients = [
  'new default()',
  'new OpenAI()',
  'new AzureOpenAI()',
  'new Groq()',
  'new Together()',
  'new Portkey()',
  'new OpenRouter()',
  'new Cerebras()',
  'GuardrailsOpenAI.create()',
  'default.create()',
];
const chat = ['chat.completions', 'beta.chat.completions'].flatMap((path) =>
  ['create', 'parse', 'stream', 'runTools'].map((name) => `OpenAI.${path}.${name}()`),
);
const responses = each(['OpenAI.responses'], ['create()', 'parse()', 'stream()', 'retrieve()']);
const heard = ['audio.transcriptions', 'audio.translations'];
const threads = 'OpenAI.beta.threads';

// https://developers.openai.com/api/docs/guides/text, https://developers.openai.com/api/docs/guides/streaming-responses;
// the clients of other providers that are called alike
export default {
  modules: [
    'openai',
    'openai/helpers/zod',
    '@openai/guardrails',
    'groq-sdk',
    'together-ai',
    'portkey-ai',
    '@cerebras/cerebras_cloud_sdk',
    '@langfuse/openai',
  ],
  types: { OpenAI: [...clients, 'observeOpenAI()'] },
  sources: [
    {
      label: 'model',
      values: [
        ...each(
          [...chat, 'OpenAI.completions.create()'],
          [
            'choices',
            '*.choices',
            'finalContent()',
            'finalMessage()',
            'finalChatCompletion()',
            'on(1:content)#0',
            'on(1:content)#1',
            'on(1:message)#0',
            'on(1:chunk)#0',
            'on(1:functionCall)#0',
            'on(1:functionToolCall)#0',
          ],
        ),
        ...each(responses, [
          'output',
          'output_text',
          'output_parsed',
          '*',
          'finalResponse()',
          'on(*)#0',
        ]),
        ...heard.map((path) => `OpenAI.${path}.create().text`),
        `${threads}.messages.list().data`,
        `${threads}.messages.list().*`,
        `${threads}.messages.list().getPaginatedItems()`,
        ...each(
          [threads],
          ['runs.retrieve()', 'runs.create()', 'runs.poll()', 'runs.createAndPoll()'],
        ).map((run) => `${run}.required_action`),
      ],
    },
    {
      label: 'model',
      schema: ['0.response_format', '0.text.format'],
      values: [...each(chat, ['choices.*.message.parsed']), ...each(responses, ['output_parsed'])],
    },
    {
      label: 'tool-argument',
      values: [
        'OpenAI.chat.completions.runTools(0.tools.*.function.function)#0',
        'OpenAI.beta.chat.completions.runTools(0.tools.*.function.function)#0',
      ],
    },
  ],
  schemas: [{ calls: ['zodResponseFormat()', 'zodTextFormat()'], accepts: 'wrapped' }],
} satisfies LibraryModel;

const ask = `import OpenAI from 'openai';
       const client = new OpenAI();`;

export const examples: Examples = {
  flagged: {
    html: [
      `${ask}
       const answer = await client.chat.completions.create({ model, messages }); document.body.innerHTML = answer.choices[0].message.content;`,
      `${ask}
       let html = ''; for await (const chunk of await client.chat.completions.create({ model, messages, stream: true })) html += chunk.choices[0]?.delta?.content ?? '';
       document.body.innerHTML = html;`,
      `${ask}
       const { output_text } = await client.responses.create({ model, input }); document.body.innerHTML = output_text;`,
      `${ask}
       const stream = client.chat.completions.stream({ model, messages }); stream.on('content', (delta, snapshot) => { document.body.innerHTML = snapshot; });`,
    ],
    file: [
      `${ask}
       import fs from 'node:fs';
       const answer = await client.chat.completions.create({ model, messages, tools });
       const { path, text } = JSON.parse(answer.choices[0].message.tool_calls[0].function.arguments); fs.writeFileSync(path, text);`,
    ],
  },
  safe: {
    html: [
      `${ask}
       const answer = await client.chat.completions.create({ model, messages }); document.body.innerHTML = '<p>' + answer.usage.total_tokens + '</p>';`,
    ],
  },
};
