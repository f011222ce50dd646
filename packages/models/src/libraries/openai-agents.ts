import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { chatMessages, onPost } from '../shared/chat.js';

const AGENT = ['0.instructions', '0.instructions()', '0.handoffDescription'];

const unasked = {
  // `false` is what counts when it is left out.
  at: '0.needsApproval',
  is: [false],
  absent: true,
} as const;
const instead = 'Write `needsApproval: true`, or a function that decides.';

// https://openai.github.io/openai-agents-js/guides/human-in-the-loop
export default {
  modules: [
    '@openai/agents',
    '@openai/agents-core',
    '@openai/agents-realtime',
    '@openai/agents/realtime',
  ],
  types: {
    Agent: ['new Agent()', 'Agent.create()', 'Agent.clone()', 'new RealtimeAgent()'],
    Runner: ['new Runner()'],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: ['new Agent()', 'Agent.create', 'new RealtimeAgent()', 'Agent.clone'],
      system: AGENT,
      instead: 'Give it to `run` as the input, or choose the instructions from a table.',
    },
    { kind: 'prompt', calls: ['Agent.asTool'], system: ['0.toolDescription'] },
    { kind: 'prompt', calls: ['tool'], system: ['0.description'] },
    { kind: 'prompt', calls: ['handoff'], system: ['1.toolDescriptionOverride'] },
    {
      kind: 'prompt',
      calls: ['run', 'Runner.run'],
      user: ['1'],
      messages: [{ ...chatMessages('1'), orText: true }],
    },
    { kind: 'prompt', calls: ['system'], system: [0] },
    { kind: 'prompt', calls: ['user'], user: [0] },
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
  sources: [
    { label: 'tool-argument', values: ['tool(0.execute)#0'] },
    { label: 'model', values: ['run().finalOutput', 'Runner.run().finalOutput', 'run().output'] },
  ],
} satisfies LibraryModel;

const setUp = "import { Agent, run, tool } from '@openai/agents';";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        "const agent = new Agent({ name: 'a', instructions: `Help ${req.body.persona}` }); await run(agent, 'Hi');",
      ),
      onPost(
        setUp,
        "const agent = new Agent({ name: 'a', instructions: async () => 'Help ' + req.body.persona }); await run(agent, 'Hi');",
      ),
      onPost(
        setUp,
        "const agent = new Agent({ name: 'a', tools: [tool({ name: 't', description: req.body.about, execute: async () => 1 })] });",
      ),
      onPost(
        setUp,
        "await run(new Agent({ name: 'a' }), [{ role: req.body.role, content: req.body.text }]);",
      ),
    ],
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
    prompt: [
      onPost(
        setUp,
        "const agent = new Agent({ name: 'a', instructions: 'Help.' }); await run(agent, req.body.question);",
      ),
      onPost(
        setUp,
        "await run(new Agent({ name: 'a' }), [{ role: 'user', content: req.body.text }]);",
      ),
    ],
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
