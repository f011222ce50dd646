import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { anthropicModules, anthropicTypes } from '../shared/anthropic.js';
import { browserKey } from '../shared/browser-key.js';

const messages = [
  ...['create', 'stream', 'parse'].map((name) => `Anthropic.messages.${name}`),
  ...['create', 'stream', 'parse', 'toolRunner'].map((name) => `Anthropic.beta.messages.${name}`),
];

// https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview
export default {
  modules: [
    ...anthropicModules,
    '@anthropic-ai/sdk/helpers/beta/zod',
    '@anthropic-ai/sdk/helpers/beta/json-schema',
  ],
  types: anthropicTypes,
  sinks: [
    browserKey(['new default()', 'new Anthropic()']),
    {
      kind: 'setting',
      calls: messages,
      each: '0.tools.*',
      unsafe: [{ at: 'type', is: ['bash_2…', 'computer_2…', 'computer_toolset_2…'] }],
      effect: 'the model can do on the machine that follows it whatever its user can',
      instead: 'Follow it in a container of its own, ask before each step, and have that approved.',
    },
    // What is written is limited by `max_tokens`, which the SDK demands.
    { kind: 'generation', calls: messages, tools: ['0.tools'] },
    {
      kind: 'generation',
      calls: ['Anthropic.beta.messages.toolRunner'],
      endless: true,
      steps: ['0.max_iterations'],
    },
    { kind: 'tool', calls: messages, each: '0.tools.*', schema: ['input_schema'] },
    {
      kind: 'tool',
      calls: ['betaZodTool', 'betaTool'],
      schema: ['0.inputSchema'],
      run: '0.run',
    },
  ],
  sources: [{ label: 'tool-argument', values: ['betaZodTool(0.run)#0', 'betaTool(0.run)#0'] }],
} satisfies LibraryModel;

const client = `import Anthropic from '@anthropic-ai/sdk';
       const anthropic = new Anthropic();`;

export const examples: Examples = {
  flagged: {
    setting: [
      `import Anthropic from '@anthropic-ai/sdk';
       export const anthropic = new Anthropic({ apiKey, dangerouslyAllowBrowser: true });`,
      `${client}
       await anthropic.beta.messages.create({ model, max_tokens: 1024, messages, tools: [{ type: 'bash_20250124', name: 'bash' }], betas });`,
    ],
    generation: [
      `${client}
       export const run = (messages) => anthropic.beta.messages.toolRunner({ model, max_tokens: 1024, messages, tools });`,
      `${client}
       export async function run(messages) { let reply; do { reply = await anthropic.messages.create({ model, max_tokens: 1024, messages, tools: [find] }); messages.push(...await call(reply)); } while (reply.stop_reason === 'tool_use'); }`,
    ],
    tool: [
      `${client}
       await anthropic.messages.create({ model, max_tokens: 1024, messages, tools: [{ name: 'find', input_schema: { type: 'object' } }] });`,
      `import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod';
       import { z } from 'zod';
       export const find = betaZodTool({ name: 'find', description: 'Finds', inputSchema: z.object({ filter: z.any() }), run: ({ filter }) => find(filter) });`,
    ],
    shell: [
      `import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod';
       import { execFile } from 'node:child_process';
       export const start = betaZodTool({ name: 'start', inputSchema, run: ({ program }) => { execFile(program); } });`,
    ],
  },
  safe: {
    setting: [
      `${client}
       await anthropic.messages.create({ model, max_tokens: 1024, messages, tools: [{ type: 'web_search_20250305', name: 'web_search', max_uses: 3 }, { type: 'code_execution_20250825', name: 'code_execution' }] });`,
    ],
    generation: [
      `${client}
       export const run = (messages) => anthropic.beta.messages.toolRunner({ model, max_tokens: 1024, max_iterations: 8, messages, tools });
       export const ask = (messages) => anthropic.messages.create({ model, max_tokens: 1024, messages, tools });`,
      `${client}
       export async function run(messages) { let turns = 0; while (true) { const reply = await anthropic.messages.create({ model, max_tokens: 1024, messages, tools }); if (reply.stop_reason !== 'tool_use' || ++turns > 8) return; } }`,
    ],
    tool: [
      `${client}
       await anthropic.messages.create({ model, max_tokens: 1024, messages, tools: [{ name: 'find', input_schema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } }, { type: 'web_search_20250305', name: 'web_search' }] });`,
    ],
  },
};
