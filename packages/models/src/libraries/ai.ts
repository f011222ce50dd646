import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { chatMessages, onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const GENERATE = [
  'generateText',
  'streamText',
  'generateObject',
  'streamObject',
  'experimental_streamTextLowMemory',
];
const AGENTS = ['new ToolLoopAgent()', 'new Experimental_Agent()', 'new Agent()'];
const SYSTEM = [
  '0.instructions',
  '0.instructions.content',
  '0.instructions.*.content',
  '0.system',
  '0.system.content',
  '0.system.*.content',
  '0.tools.*.description',
  '0.prepareStep().system',
  '0.prepareStep().instructions',
  '0.prepareCall().instructions',
];

// https://ai-sdk.dev/docs/reference/ai-sdk-core, https://ai-sdk.dev/docs/reference/ai-sdk-core/tool
export default {
  modules: ['ai'],
  types: { Agent: AGENTS },
  sinks: [
    {
      kind: 'prompt',
      calls: GENERATE,
      system: SYSTEM,
      user: ['0.prompt'],
      messages: [
        chatMessages('0.messages', '0.prepareStep().messages'),
        { ...chatMessages('0.prompt'), orText: true },
      ],
      instead: 'Put it into `prompt`, or choose the text of the instructions from a table.',
    },
    {
      kind: 'prompt',
      calls: AGENTS,
      system: SYSTEM,
    },
    {
      kind: 'prompt',
      calls: each(['Agent'], ['generate', 'stream', 'respond']),
      user: ['0.prompt'],
      messages: [chatMessages('0.messages'), { ...chatMessages('0.prompt'), orText: true }],
    },
    {
      kind: 'prompt',
      calls: ['tool', 'dynamicTool'],
      system: ['0.description'],
      user: ['0.execute()'],
    },
    {
      kind: 'prompt',
      calls: ['embed', 'experimental_generateSpeech'],
      user: ['0.value', '0.text'],
    },
    { kind: 'prompt', calls: ['embedMany'], user: ['0.values', '0.values.*'] },
    { kind: 'prompt', calls: ['generateImage', 'experimental_generateImage'], user: ['0.prompt'] },
    {
      kind: 'tool',
      calls: ['tool', 'dynamicTool'],
      schema: ['0.inputSchema', '0.parameters'],
      run: '0.execute',
    },
    {
      kind: 'tool',
      calls: ['generateText', 'streamText', 'new ToolLoopAgent()', 'new Experimental_Agent()'],
      each: '0.tools.*',
      schema: ['inputSchema', 'parameters'],
      run: 'execute',
    },
    { kind: 'tool', calls: ['jsonSchema'], schema: [0] },
    // One step without `stopWhen`, twenty in an agent; version 4 had one without `maxSteps`.
    {
      kind: 'generation',
      calls: ['generateText', 'streamText', 'generateObject', 'streamObject'],
      tokens: ['0.maxOutputTokens', '0.maxTokens'],
      steps: ['0.stopWhen'],
      unlimited: [
        { at: '0.maxSteps', is: ['Infinity'] },
        { at: '0.stopWhen', is: [false] },
      ],
      tools: ['0.tools'],
    },
    {
      kind: 'generation',
      calls: ['new ToolLoopAgent()', 'new Experimental_Agent()'],
      unlimited: [{ at: '0.stopWhen', is: [false] }],
    },
    {
      kind: 'generation',
      calls: ['stepCountIs', 'isStepCount'],
      unlimited: [{ at: 0, is: ['Infinity'] }],
      instead: 'Write a number of steps that is enough: `stepCountIs(10)`.',
    },
    {
      kind: 'generation',
      calls: ['isLoopFinished'],
      endless: true,
      instead: 'Write `stopWhen: stepCountIs(10)`.',
    },
  ],
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
        'Agent.generate().text',
      ],
    },
  ],
} satisfies LibraryModel;

const setUp = "import { generateText, streamText, tool, convertToModelMessages } from 'ai';";

export const examples: Examples = {
  flagged: {
    tool: [
      `import { tool } from 'ai';
       import { z } from 'zod';
       export const find = tool({ description: 'Finds', inputSchema: z.object({ filter: z.unknown() }), execute: async ({ filter }) => find(filter) });`,
      `import { tool, jsonSchema } from 'ai';
       export const find = tool({ description: 'Finds', inputSchema: jsonSchema({ type: 'object', properties: {}, additionalProperties: true }), execute: async (filter) => find(filter) });`,
      `import { tool } from 'ai';
       export const find = tool({ description: 'Finds', execute: async ({ filter }) => find(filter) });`,
      `import { generateText } from 'ai';
       import { z } from 'zod';
       const Input = z.object({ name: z.string() }).passthrough();
       await generateText({ model, prompt, tools: { find: { description: 'Finds', parameters: Input, execute: async ({ name }) => find(name) } } });`,
    ],
    generation: [
      `import { generateText, isLoopFinished } from 'ai';
       export const ask = (prompt) => generateText({ model, prompt, tools, stopWhen: isLoopFinished() });`,
      `import { generateText, stepCountIs } from 'ai';
       export const ask = (prompt) => generateText({ model, prompt, tools, stopWhen: stepCountIs(Infinity) });`,
      `import { streamText } from 'ai';
       import express from 'express';
       express().post('/', (req, res) => { streamText({ model, prompt: req.body.question }).pipeTextStreamToResponse(res); });`,
      `import { generateText } from 'ai';
       export async function run(messages) { while (true) { const { toolCalls } = await generateText({ model, messages, tools: { find } }); if (toolCalls.length === 0) return; } }`,
    ],
    shell: [
      `import { tool } from 'ai';
       import { execFile } from 'node:child_process';
       export const run = tool({ description: 'Runs', execute: async ({ program }) => { execFile(program); } });`,
      `import { generateText } from 'ai';
       import { execFile } from 'node:child_process';
       const { text } = await generateText({ model, prompt }); execFile(text);`,
    ],
    prompt: [
      onPost(
        setUp,
        'await generateText({ model, system: `You are ${req.body.persona}`, prompt: req.body.text });',
      ),
      onPost(
        setUp,
        "await streamText({ model, messages: [{ role: 'system', content: req.body.rules }] });",
      ),
      onPost(
        setUp,
        "await generateText({ model, prompt: 'Hi', tools: { find: tool({ description: req.body.about }) } });",
      ),
      `import { streamText } from 'ai';
       export async function POST(request: Request) {
         const { messages } = await request.json();
         return streamText({ model, messages }).toTextStreamResponse();
       }`,
      `import { ToolLoopAgent } from 'ai';
       export async function POST(request: Request) {
         const { persona } = await request.json();
         return new ToolLoopAgent({ model, instructions: persona }).generate({ prompt: 'Hi' });
       }`,
    ],
  },
  safe: {
    tool: [
      `import { tool } from 'ai';
       import { z } from 'zod';
       const Input = z.object({ name: z.string(), size: z.enum(['s', 'm']).optional() });
       export const find = tool({ description: 'Finds', inputSchema: Input, execute: async ({ name }) => find(name) });
       export const now = tool({ description: 'Tells the time', inputSchema: z.object({}), execute: async () => Date.now() });`,
      `import { generateText, jsonSchema, tool } from 'ai';
       import { input } from './schemas.js';
       await generateText({ model, prompt, tools: { find: tool({ inputSchema: input, execute }), look: { inputSchema: jsonSchema({ type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false }), execute } } });`,
    ],
    generation: [
      `import { generateText, stepCountIs } from 'ai';
       import express from 'express';
       express().post('/', async (req, res) => { res.json(await generateText({ model, prompt: req.body.question, maxOutputTokens: 500, tools, stopWhen: stepCountIs(5) })); });`,
      `import { generateText } from 'ai';
       export const summarise = () => generateText({ model, prompt: 'Summarise ' + notes });`,
      `import { generateText } from 'ai';
       export async function run(messages) { for (let turn = 0; turn < 8; turn += 1) { const { toolCalls } = await generateText({ model, messages, tools, maxOutputTokens: 900 }); if (toolCalls.length === 0) return; } }`,
    ],
    shell: [
      `import { tool } from 'ai';
       import { execFile } from 'node:child_process';
       export const list = tool({ description: 'Lists', execute: async ({ folder }) => { execFile('ls', ['--', folder]); } });`,
    ],
    prompt: [
      onPost(
        setUp,
        "await generateText({ model, system: 'You are a poet.', prompt: req.body.text });",
      ),
      `import { streamText, convertToModelMessages } from 'ai';
       export async function POST(request: Request) {
         const { messages } = await request.json();
         return streamText({ model, system: 'You are a poet.', messages: convertToModelMessages(messages) }).toUIMessageStreamResponse();
       }`,
    ],
  },
};
