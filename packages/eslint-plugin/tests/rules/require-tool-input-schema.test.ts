import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/require-tool-input-schema.js';

const ai = `import { tool } from 'ai'; import { z } from 'zod';`;
const mcp = `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; import { z } from 'zod'; const server = new McpServer({ name: 'a', version: '1.0.0' });`;

ruleTest('require-tool-input-schema', rule, {
  valid: [
    `import { z } from 'zod'; tool({ inputSchema: z.any(), execute: (input) => input });`,
    `${ai} const any = z.any(); tool({ inputSchema: z.object({ name: z.string() }), execute: ({ name }) => name });`,
    `${ai} const schemas = { loose: z.any(), strict: z.object({ name: z.string() }) }; tool({ inputSchema: schemas.strict, execute: ({ name }) => name });`,
    `${ai} tool({ inputSchema: z.record(z.string(), z.number()), execute: (input) => input });`,
    `${ai} tool({ description: 'Tells the time', execute: async () => now() }); tool({ execute: (_input) => now() });`,
    `${ai} tool(options); tool({ ...options, execute: (input) => input });`,
    `import { input } from './schemas.js'; ${ai} tool({ inputSchema: input, execute: ({ name }) => name });`,
    `${mcp} server.tool('now', 'Tells the time', {}, async () => now()); server.tool('now', { title: 'Now', readOnlyHint: true }, async () => now());`,
    `${mcp} server.registerTool('now', { title: 'Now' }, async ({ sendNotification }) => { await sendNotification(note); return now(); });`,
    `${mcp} server.registerTool('find', { inputSchema: z.object({ name: z.string() }) }, find);`,
    `import OpenAI from 'openai'; new OpenAI().responses.create({ input, tools: [{ type: 'function', name: 'now', parameters: { type: 'object', properties: {} } }, { type: 'web_search' }] });`,
  ],
  invalid: [
    `${ai} tool({ inputSchema: z.any(), execute: (input) => input });`,
    `${ai} const Filter = z.object({ by: z.unknown() }); const Input = z.object({ filter: Filter.optional() }); tool({ inputSchema: Input, execute: ({ filter }) => filter });`,
    `${ai} tool({ inputSchema: z.object({ name: z.string() }).passthrough(), execute: (input) => input });`,
    `${ai} tool({ parameters: z.record(z.any()), execute: (input) => input });`,
    `import * as zod from 'zod'; import * as sdk from 'ai'; const schemas = { find: zod.z['any']() }; sdk.tool({ inputSchema: schemas.find, execute: (input) => input });`,
    `${ai} async function find({ name }) { return name; } tool({ description: 'Finds', execute: find });`,
    `import { generateText } from 'ai'; generateText({ model, prompt, tools: { find: { inputSchema: {}, execute: (input) => input } } });`,
    `import { tool } from 'ai'; import * as v from 'valibot'; tool({ inputSchema: v.object({ filter: v.any() }), execute: (input) => input });`,
    `${mcp} server.registerTool('find', { description: 'Finds' }, async (args) => ({ content: find(args.name) }));`,
    `${mcp} server.registerTool('find', { inputSchema: {} }, async ({ name }) => ({ content: find(name) }));`,
    `${mcp} server.tool('find', async ({ name }, extra) => ({ content: find(name, extra) }));`,
    `${mcp} const shape = { filter: z.looseObject({}) }; server.tool('find', 'Finds', shape, async ({ filter }) => find(filter));`,
    `import OpenAI from 'openai'; const parameters = { type: 'object', properties: { filter: { type: 'object' } } }; new OpenAI().chat.completions.create({ messages, tools: [{ type: 'function', function: { name: 'find', parameters } }] });`,
    `import Anthropic from '@anthropic-ai/sdk'; const find = { name: 'find', input_schema: { type: 'object', properties: { by: {} } } }; new Anthropic().messages.create({ max_tokens: 9, messages, tools: [find] });`,
  ],
});
