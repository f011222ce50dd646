import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const unasked = {
  // `false` is what counts when it is left out.
  at: '0.needsApproval',
  is: [false],
  absent: true,
} as const;
const instead = 'Write `needsApproval: true`, or a function that decides.';

// https://openai.github.io/openai-agents-js/guides/human-in-the-loop
export default {
  modules: ['@openai/agents', '@openai/agents-core', '@openai/agents-realtime'],
  types: { Runner: ['new Runner()'] },
  sinks: [
    {
      kind: 'setting',
      calls: ['shellTool'],
      unsafe: [unasked, { at: '0.environment.type', is: ['local'], absent: true }],
      effect: 'the agent runs any command without asking',
      instead,
    },
    {
      kind: 'setting',
      calls: ['computerTool'],
      unsafe: [unasked],
      effect: 'the agent clicks and types without asking',
      instead,
    },
    {
      kind: 'setting',
      calls: ['applyPatchTool'],
      unsafe: [unasked],
      effect: 'the agent changes files without asking',
      instead,
    },
    {
      kind: 'setting',
      calls: ['hostedMcpTool'],
      unsafe: [
        { at: '0.requireApproval', is: ['never'], absent: true },
        { at: '0.allowedTools', absent: true },
      ],
      effect: 'the agent calls every tool of that server without asking',
      instead: "Write `requireApproval: 'always'`, or name the tools in `allowedTools`.",
    },
    // Ten turns without it.
    {
      kind: 'generation',
      calls: ['run', 'Runner.run'],
      unlimited: [{ at: '2.maxTurns', is: [null, 'Infinity'] }],
      instead: 'Write a number of turns that is enough.',
    },
    { kind: 'tool', calls: ['tool'], schema: ['0.parameters'], run: '0.execute' },
  ],
  sources: [{ label: 'tool-argument', values: ['tool(0.execute)#0'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    setting: [
      `import { Agent, shellTool } from '@openai/agents';
       export const agent = new Agent({ name: 'ops', tools: [shellTool({ shell })] });`,
      `import { computerTool } from '@openai/agents';
       export const mouse = computerTool({ computer, needsApproval: false });`,
      `import { hostedMcpTool } from '@openai/agents';
       export const docs = hostedMcpTool({ serverLabel: 'docs', serverUrl: 'https://example.com/mcp' });`,
    ],
    generation: [
      `import { run } from '@openai/agents';
       export const ask = (question) => run(agent, question, { maxTurns: null });`,
    ],
    tool: [
      `import { tool } from '@openai/agents';
       import { z } from 'zod';
       export const find = tool({ name: 'find', description: 'Finds', parameters: z.looseObject({ name: z.string() }), execute: async ({ name }) => find(name) });`,
    ],
    shell: [
      `import { tool } from '@openai/agents';
       import { execFile } from 'node:child_process';
       export const start = tool({ name: 'start', description: 'Starts', parameters, execute: async ({ program }) => { execFile(program); } });`,
    ],
  },
  safe: {
    setting: [
      `import { applyPatchTool, computerTool, hostedMcpTool, shellTool } from '@openai/agents';
       export const tools = [
         shellTool({ shell, needsApproval: async (_context, action) => isRisky(action) }),
         shellTool({ environment: { type: 'container_auto' } }),
         applyPatchTool({ editor, needsApproval: true }), computerTool({ computer, needsApproval }),
         hostedMcpTool({ serverLabel: 'docs', serverUrl: 'https://example.com/mcp', requireApproval: 'always', onApproval }),
       ];`,
    ],
    generation: [
      `import { run } from '@openai/agents';
       export const ask = (question) => run(agent, question, { maxTurns: 6 });`,
    ],
    tool: [
      `import { tool } from '@openai/agents';
       import { z } from 'zod';
       export const find = tool({ name: 'find', description: 'Finds', parameters: z.object({ name: z.string() }), execute: async ({ name }) => find(name) });`,
    ],
  },
};
