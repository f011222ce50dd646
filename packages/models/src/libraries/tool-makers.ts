import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://mastra.ai/reference/tools/create-tool, https://github.com/punkpeye/fastmcp,
// https://developers.llamaindex.ai/typescript, https://genkit.dev/docs/tool-calling
export default {
  modules: [
    '@mastra/core',
    '@mastra/core/tools',
    '@mastra/core/agent',
    'fastmcp',
    'llamaindex',
    '@llamaindex/core/tools',
    'genkit',
    'genkit/beta',
  ],
  types: {
    MastraAgent: ['new Agent()'],
    FastMCP: ['new FastMCP()'],
    Genkit: ['genkit()'],
  },
  sinks: [
    { kind: 'tool', calls: ['createTool'], schema: ['0.inputSchema'], run: '0.execute' },
    { kind: 'tool', calls: ['FastMCP.addTool'], schema: ['0.parameters'], run: '0.execute' },
    { kind: 'tool', calls: ['tool', 'FunctionTool.from'], schema: ['1.parameters'], run: 0 },
    { kind: 'tool', calls: ['tool'], schema: ['0.parameters'], run: '0.execute' },
    { kind: 'tool', calls: ['Genkit.defineTool'], schema: ['0.inputSchema'], run: 1 },
    // Five steps without it.
    {
      kind: 'generation',
      calls: ['MastraAgent.generate', 'MastraAgent.stream'],
      unlimited: [{ at: '1.maxSteps', is: ['Infinity'] }],
      instead: 'Write a number of steps that is enough.',
    },
  ],
  sources: [
    {
      label: 'tool-argument',
      values: [
        'createTool(0.execute)#0',
        'FastMCP.addTool(0.execute)#0',
        'FastMCP.addPrompt(0.load)#0',
        'FastMCP.addResourceTemplate(0.load)#0',
        'tool(0.execute)#0',
        'tool(0)#0',
        'FunctionTool.from(0)#0',
        'Genkit.defineTool(1)#0',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    generation: [
      `import { Agent } from '@mastra/core/agent';
       const agent = new Agent({ name: 'helper', model }); agent.generate(question, { maxSteps: Infinity });`,
    ],
    tool: [
      `import { createTool } from '@mastra/core/tools';
       import { z } from 'zod';
       export const find = createTool({ id: 'find', description: 'Finds', inputSchema: z.any(), execute: async ({ context }) => find(context) });`,
      `import { FastMCP } from 'fastmcp';
       const server = new FastMCP({ name: 'tools', version: '1.0.0' });
       server.addTool({ name: 'find', description: 'Finds', execute: async ({ filter }) => find(filter) });`,
      `import { genkit, z } from 'genkit';
       const ai = genkit({}); export const find = ai.defineTool({ name: 'find', description: 'Finds' }, async (filter) => find(filter));`,
      `import { tool } from 'llamaindex';
       export const find = tool({ name: 'find', description: 'Finds', parameters: { type: 'object' }, execute: ({ filter }) => find(filter) });`,
    ],
    shell: [
      `import { FastMCP } from 'fastmcp';
       import { execFile } from 'node:child_process';
       new FastMCP({ name: 'tools', version: '1.0.0' }).addTool({ name: 'start', parameters, execute: async ({ program }) => { execFile(program); } });`,
    ],
  },
  safe: {
    generation: [
      `import { Agent } from '@mastra/core/agent';
       const agent = new Agent({ name: 'helper', model }); agent.generate(question, { maxSteps: 6 }); agent.generate(question);`,
    ],
    tool: [
      `import { createTool } from '@mastra/core/tools';
       import { z } from 'zod';
       export const find = createTool({ id: 'find', description: 'Finds', inputSchema: z.object({ name: z.string() }), execute: async ({ context }) => find(context.name) });`,
      `import { FastMCP } from 'fastmcp';
       import { z } from 'zod';
       const server = new FastMCP({ name: 'tools', version: '1.0.0' });
       server.addTool({ name: 'find', parameters: z.object({ name: z.string() }), execute: async ({ name }) => find(name) });
       server.addTool({ name: 'now', execute: async () => String(Date.now()) });`,
      `import { FunctionTool } from 'llamaindex';
       export const find = FunctionTool.from(({ name }) => find(name), { name: 'find', parameters: { type: 'object', properties: { name: { type: 'string' } } } });`,
    ],
  },
};
