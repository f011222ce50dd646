import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { onPost } from '../shared/chat.js';

const sdk = "import { query } from '@anthropic-ai/claude-agent-sdk';";

/** Tools that change something or reach others. */
const acting = ['Bash', 'PowerShell', 'Write', 'Edit', 'MultiEdit', 'NotebookEdit', 'WebFetch'];

// https://platform.claude.com/docs/en/agent-sdk/permissions
export default {
  modules: ['@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-code'],
  types: { Query: ['query()'] },
  sinks: [
    {
      kind: 'prompt',
      calls: ['query'],
      system: [
        '0.options.systemPrompt',
        '0.options.systemPrompt.append',
        '0.options.systemPrompt.*',
        '0.options.appendSystemPrompt',
        '0.options.customSystemPrompt',
        '0.options.agents.*.prompt',
        '0.options.agents.*.description',
      ],
      user: ['0.prompt'],
      instead: 'Put it into `prompt`, or choose the system prompt from a table.',
    },
    { kind: 'prompt', calls: ['tool'], system: [1] },
    {
      kind: 'setting',
      calls: ['query'],
      unsafe: [{ at: '0.options.permissionMode', is: ['bypassPermissions'] }],
      effect: 'the agent uses every tool without asking, the shell among them',
      instead:
        "Write `'default'` with a `canUseTool` that decides, or `'dontAsk'` with `allowedTools`.",
    },
    {
      kind: 'setting',
      calls: ['Query.setPermissionMode'],
      unsafe: [{ at: 0, is: ['bypassPermissions'] }],
      effect: 'the agent uses every tool without asking from then on',
      instead: "Write `'default'`, and let `canUseTool` decide.",
    },
    {
      kind: 'setting',
      calls: ['query'],
      unsafe: [{ at: '0.options.allowDangerouslySkipPermissions', is: [true] }],
      effect: 'nobody is asked before the agent uses a tool',
      instead: 'Leave it out, and let `canUseTool` decide.',
    },
    {
      kind: 'setting',
      calls: ['query'],
      unsafe: [
        { at: '0.options.canUseTool', gives: 'behavior', is: ['allow'] },
        { at: '0.options.tools.*', is: [...acting], absent: true },
        { at: '0.options.disallowedTools', absent: true },
        { at: '0.options.hooks.PreToolUse', absent: true },
        { at: '0.options.sandbox', absent: true },
      ],
      effect: 'the agent uses every tool that it asks for, whatever it wants to do with it',
      instead: 'Look at the tool and its input, and answer `deny` to what nobody has approved.',
    },
    {
      kind: 'setting',
      calls: ['query'],
      unsafe: [
        { at: '0.options.allowedTools.*', is: ['*', 'Bash', 'Bash(*)', 'Bash(:*)', 'PowerShell'] },
        // What stops a command before it runs, or keeps it away from the machine.
        { at: '0.options.hooks.PreToolUse', absent: true },
        { at: '0.options.sandbox', absent: true },
      ],
      effect: 'the agent runs any command without asking',
      instead:
        "Name the commands it may run, as in `'Bash(npm test:*)'`, or let `canUseTool` decide.",
    },
    {
      kind: 'generation',
      calls: ['query'],
      endless: true,
      steps: ['0.options.maxTurns', '0.options.maxBudgetUsd', '0.options.abortController'],
    },
    { kind: 'tool', calls: ['tool'], schema: [2], run: 3, fields: true },
  ],
  sources: [{ label: 'tool-argument', values: ['tool(3)#0'] }],
} satisfies LibraryModel;

const setUp = "import { query, tool } from '@anthropic-ai/claude-agent-sdk';";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        "for await (const part of query({ prompt: 'Hi', options: { systemPrompt: `You are ${req.body.persona}` } })) res.write(part);",
      ),
      onPost(
        setUp,
        "query({ prompt: 'Hi', options: { agents: { helper: { description: 'Helps', prompt: req.body.rules } } } });",
      ),
      onPost(setUp, "tool('find', `Finds ${req.body.what}`, {}, async () => ({ content: [] }));"),
    ],
    setting: [
      `${sdk}
       for await (const message of query({ prompt, options: { permissionMode: 'bypassPermissions' } })) show(message);`,
      `${sdk}
       const options = { model: 'claude-sonnet-4-5', allowDangerouslySkipPermissions: true };
       query({ prompt, options: { ...options, maxTurns: 5 } });`,
      `${sdk}
       query({ prompt, options: { allowedTools: ['Read', 'Bash'], maxTurns: 5 } });`,
      `${sdk}
       const approve = async (name, input) => ({ behavior: 'allow', updatedInput: input });
       query({ prompt, options: { canUseTool: approve, tools: ['Read', 'Bash'], maxTurns: 5 } });`,
      `${sdk}
       const q = query({ prompt, options: { maxTurns: 5 } }); await q.setPermissionMode('bypassPermissions');`,
    ],
    generation: [
      `${sdk}
       query({ prompt, options: { allowedTools: ['Read'] } });`,
    ],
    tool: [
      `import { tool } from '@anthropic-ai/claude-agent-sdk';
       import { z } from 'zod';
       export const find = tool('find', 'Finds', { filter: z.any() }, async ({ filter }) => find(filter));`,
    ],
    shell: [
      `import { tool } from '@anthropic-ai/claude-agent-sdk';
       import { execFile } from 'node:child_process';
       export const run = tool('run', 'Runs', { program: text }, async ({ program }) => { execFile(program); });`,
    ],
  },
  safe: {
    prompt: [
      onPost(
        setUp,
        "query({ prompt: req.body.question, options: { systemPrompt: 'You are a poet.' } });",
      ),
    ],
    setting: [
      `${sdk}
       query({ prompt, options: { permissionMode: 'default', canUseTool, allowedTools: ['Read', 'Bash(npm test:*)'], maxTurns: 5 } });`,
      `${sdk}
       query({ prompt, options: { canUseTool: async (name, input) => ({ behavior: 'allow', updatedInput: input }), tools: ['Read', 'Grep'], maxTurns: 5 } });
       query({ prompt, options: { canUseTool: async (name, input) => name === 'Read' ? { behavior: 'allow', updatedInput: input } : { behavior: 'deny', message: 'No' }, maxTurns: 5 } });`,
      `${sdk}
       query({ prompt, options: { allowedTools: ['Bash'], sandbox: { enabled: true }, hooks: { PreToolUse: [check] }, maxTurns: 5 } });`,
    ],
    generation: [
      `${sdk}
       query({ prompt, options: { maxTurns: 5 } }); query({ prompt, options: { maxBudgetUsd: 1 } }); query({ prompt, options: load() });`,
    ],
    tool: [
      `import { tool } from '@anthropic-ai/claude-agent-sdk';
       import { z } from 'zod';
       export const find = tool('find', 'Finds', { name: z.string() }, async ({ name }) => find(name));
       export const now = tool('now', 'Tells the time', {}, async () => Date.now());`,
    ],
  },
};
