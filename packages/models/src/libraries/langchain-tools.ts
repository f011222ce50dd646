import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { browserKey } from '../shared/browser-key.js';

const GRAPHS = ['GraphCypherQAChain', 'SparqlQAChain'];

// https://docs.langchain.com/oss/javascript/langchain/tools
export default {
  modules: [
    '@langchain/core/tools',
    '@langchain/community/chains/graph_qa/cypher',
    '@langchain/openai',
    '@langchain/anthropic',
    'langchain',
    'langchain/tools',
    '@langchain/langgraph/prebuilt',
  ],
  types: { ReactAgent: ['createAgent()', 'createReactAgent()'] },
  sinks: [
    browserKey(['new ChatOpenAI()'], '1'),
    browserKey(['new ChatOpenAI()', 'new OpenAIEmbeddings()'], '0.configuration'),
    browserKey(['new ChatAnthropic()'], '0.clientOptions'),
    {
      kind: 'setting',
      calls: GRAPHS.flatMap((name) => [`${name}.fromLLM`, `new ${name}()`]),
      unsafe: [{ at: '0.allowDangerousRequests', is: [true] }],
      effect: 'the model writes queries that the database runs, those that delete among them',
      instead: 'Let a user of the database that can only read run them, and approve that here.',
    },
    // Twenty-five steps without it.
    {
      kind: 'generation',
      calls: ['ReactAgent.invoke', 'ReactAgent.stream'],
      unlimited: [{ at: '1.recursionLimit', is: ['Infinity'] }],
      instead: 'Write a number of steps that is enough.',
    },
    { kind: 'tool', calls: ['tool'], schema: ['1.schema'], run: 0 },
    {
      kind: 'tool',
      calls: ['new DynamicStructuredTool()'],
      schema: ['0.schema'],
      run: '0.func',
    },
  ],
  sources: [
    {
      label: 'tool-argument',
      values: ['tool(0)#0', 'DynamicStructuredTool(0.func)#0', 'DynamicTool(0.func)#0'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    setting: [
      `import { GraphCypherQAChain } from '@langchain/community/chains/graph_qa/cypher';
       export const chain = GraphCypherQAChain.fromLLM({ llm, graph, allowDangerousRequests: true });`,
      `import { ChatOpenAI } from '@langchain/openai';
       export const chat = new ChatOpenAI({ apiKey, configuration: { dangerouslyAllowBrowser: true } });`,
    ],
    generation: [
      `import { createAgent } from 'langchain';
       const agent = createAgent({ model, tools }); agent.invoke({ messages }, { recursionLimit: Infinity });`,
    ],
    tool: [
      `import { tool } from '@langchain/core/tools';
       export const find = tool(async ({ filter }) => find(filter), { name: 'find', description: 'Finds' });`,
      `import { DynamicStructuredTool } from '@langchain/core/tools';
       import { z } from 'zod';
       export const find = new DynamicStructuredTool({ name: 'find', schema: z.object({ name: z.string() }).passthrough(), func: async (event) => find(event) });`,
    ],
    shell: [
      `import { tool } from '@langchain/core/tools';
       import { execFile } from 'node:child_process';
       export const start = tool(async ({ program }) => { execFile(program); }, { name: 'start', schema });`,
      `import { DynamicStructuredTool } from '@langchain/core/tools';
       import { execFile } from 'node:child_process';
       export const start = new DynamicStructuredTool({ name: 'start', schema, func: async ({ program }) => { execFile(program); } });`,
    ],
  },
  safe: {
    setting: [
      `import { ChatOpenAI } from '@langchain/openai';
       export const chat = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 500 });`,
    ],
    generation: [
      `import { createAgent } from 'langchain';
       const agent = createAgent({ model, tools }); agent.invoke({ messages }); agent.invoke({ messages }, { recursionLimit: 12 });`,
    ],
    tool: [
      `import { tool } from 'langchain';
       import { z } from 'zod';
       export const find = tool(async ({ name }) => find(name), { name: 'find', description: 'Finds', schema: z.object({ name: z.string() }) });
       export const now = tool(async () => Date.now(), { name: 'now', description: 'Tells the time' });`,
    ],
  },
};
