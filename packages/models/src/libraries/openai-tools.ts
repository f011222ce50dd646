import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { browserKey } from '../shared/browser-key.js';

const chat = ['create', 'parse', 'stream', 'runTools'].flatMap((name) => [
  `OpenAI.chat.completions.${name}`,
  `OpenAI.beta.chat.completions.${name}`,
]);
const responses = ['create', 'parse', 'stream'].map((name) => `OpenAI.responses.${name}`);

// https://developers.openai.com/api/docs/guides/tools
export default {
  modules: ['openai', 'groq-sdk'],
  types: { OpenAI: ['new default()', 'new OpenAI()', 'new AzureOpenAI()', 'new Groq()'] },
  sinks: [
    browserKey(['new default()', 'new OpenAI()', 'new AzureOpenAI()', 'new Groq()']),
    {
      kind: 'setting',
      calls: responses,
      each: '0.tools.*',
      unsafe: [
        { at: 'require_approval', is: ['never'] },
        { at: 'allowed_tools', absent: true },
      ],
      effect: 'the model calls every tool of that server without asking',
      instead:
        'Leave it out, so that every call has to be approved, or name the tools in `allowed_tools`.',
    },
    {
      kind: 'setting',
      calls: responses,
      each: '0.tools.*',
      unsafe: [{ at: 'type', is: ['local_shell', 'computer_use_preview', 'computer'] }],
      effect: 'the model can do on that machine whatever its user can',
      instead: 'Run it in a container of its own, ask before each step, and have that approved.',
    },
    {
      kind: 'setting',
      calls: responses,
      each: '0.tools.*',
      unsafe: [
        { at: 'type', is: ['shell'] },
        { at: 'environment.type', is: ['local'], absent: true },
      ],
      effect: 'the model can run any command on that machine',
      instead: "Write `environment: { type: 'container_auto' }`.",
    },
    {
      kind: 'generation',
      calls: chat,
      tokens: ['0.max_completion_tokens', '0.max_tokens'],
      // Ten rounds without it, and only in `runTools`.
      unlimited: [{ at: '1.maxChatCompletions', is: ['Infinity'] }],
      tools: ['0.tools'],
    },
    {
      kind: 'generation',
      calls: responses,
      tokens: ['0.max_output_tokens'],
      tools: ['0.tools'],
    },
    {
      kind: 'tool',
      calls: chat,
      each: '0.tools.*',
      schema: ['function.parameters'],
      run: 'function.function',
    },
    { kind: 'tool', calls: responses, each: '0.tools.*', schema: ['parameters'] },
  ],
  sources: [
    {
      label: 'tool-argument',
      values: [
        'OpenAI.chat.completions.runTools(0.tools.*.function.function)#0',
        'OpenAI.beta.chat.completions.runTools(0.tools.*.function.function)#0',
      ],
    },
  ],
} satisfies LibraryModel;

const client = `import OpenAI from 'openai';
       const openai = new OpenAI();`;

export const examples: Examples = {
  flagged: {
    setting: [
      `import OpenAI from 'openai';
       export const openai = new OpenAI({ apiKey, dangerouslyAllowBrowser: true });`,
      `${client}
       await openai.responses.create({ model, input, tools: [{ type: 'mcp', server_label: 'docs', server_url: 'https://example.com/mcp', require_approval: 'never' }] });`,
      `${client}
       const tools = [{ type: 'local_shell' }]; await openai.responses.create({ model, input, tools });`,
    ],
    generation: [
      `${client}
       export async function run(messages) { for (;;) { const reply = await openai.chat.completions.create({ model, messages, tools }); if (reply.choices[0].finish_reason === 'stop') return; messages.push(...await call(reply)); } }`,
      `${client}
       import express from 'express';
       express().post('/', async (req, res) => { res.json(await openai.responses.create({ model, input: req.body.question })); });`,
    ],
    tool: [
      `${client}
       await openai.chat.completions.create({ model, messages, tools: [{ type: 'function', function: { name: 'find', parameters: { type: 'object', properties: {}, additionalProperties: true } } }] });`,
      `${client}
       await openai.responses.create({ model, input, tools: [{ type: 'function', name: 'find', parameters: { type: 'object' } }] });`,
    ],
    shell: [
      `${client}
       import { execFile } from 'node:child_process';
       openai.chat.completions.runTools({ model, messages, tools: [{ type: 'function', function: { parse: JSON.parse, parameters, function: ({ program }) => { execFile(program); } } }] });`,
    ],
  },
  safe: {
    setting: [
      `import OpenAI from 'openai';
       export const openai = new OpenAI({ apiKey: session, baseURL: '/api/model', dangerouslyAllowBrowser: true });`,
      `${client}
       await openai.responses.create({ model, input, tools: [{ type: 'mcp', server_label: 'docs', server_url: 'https://example.com/mcp' }, { type: 'shell', environment: { type: 'container_auto' } }, { type: 'web_search' }] });`,
    ],
    generation: [
      `${client}
       import express from 'express';
       express().post('/', async (req, res) => { res.json(await openai.responses.create({ model, input: req.body.question, max_output_tokens: 500 })); });`,
      `${client}
       export async function run(messages) { for (let turn = 0; turn < 8; turn++) { const reply = await openai.chat.completions.create({ model, max_completion_tokens: 900, messages, tools }); if (reply.choices[0].finish_reason === 'stop') return; } }`,
    ],
    tool: [
      `${client}
       await openai.chat.completions.create({ model, messages, tools: [{ type: 'function', function: { name: 'find', strict: true, parameters: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'], additionalProperties: false } } }, { type: 'function', function: { name: 'now' } }] });`,
    ],
  },
};
