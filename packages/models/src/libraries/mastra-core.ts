import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { chatMessages, onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const instructions = (at: string) => [
  `${at}.instructions`,
  `${at}.instructions()`,
  `${at}.instructions.content`,
  `${at}.instructions.*`,
  `${at}.instructions.*.content`,
];

// https://mastra.ai/reference/agents/agent
export default {
  modules: ['@mastra/core', '@mastra/core/agent', '@mastra/core/tools', '@mastra/mcp'],
  types: { Agent: ['new Agent()', 'Mastra.getAgent()'], Mastra: ['new Mastra()'] },
  sinks: [
    {
      kind: 'prompt',
      calls: ['new Agent()'],
      system: [...instructions('0'), '0.description'],
      instead: 'Give it to `generate` as the message, or choose the instructions from a table.',
    },
    {
      kind: 'prompt',
      calls: each(
        ['Agent'],
        [
          'generate',
          'stream',
          'generateLegacy',
          'streamLegacy',
          'generateVNext',
          'streamVNext',
          'network',
        ],
      ),
      system: [...instructions('1'), '1.system', '1.system.content', '1.system.*.content'],
      user: ['0'],
      messages: [{ ...chatMessages('0'), orText: true }, chatMessages('1.context')],
    },
    { kind: 'prompt', calls: ['createTool'], system: ['0.description'] },
  ],
  sources: [
    {
      label: 'tool-argument',
      values: ['createTool(0.execute)#0.context', 'createTool(0.execute)#0.inputData'],
    },
    {
      label: 'model',
      values: ['Agent.generate().text', 'Agent.generate().object', 'Agent.stream().textStream'],
    },
  ],
} satisfies LibraryModel;

const setUp = "import { Agent } from '@mastra/core/agent';";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        "new Agent({ name: 'a', model: 'm', instructions: `You are ${req.body.persona}` });",
      ),
      onPost(
        setUp,
        "new Agent({ name: 'a', model: 'm', instructions: async () => 'You are ' + req.body.persona });",
      ),
      onPost(
        setUp,
        "const agent = new Agent({ name: 'a', model: 'm' }); await agent.generate('Hi', { instructions: req.body.rules });",
      ),
    ],
  },
  safe: {
    prompt: [
      onPost(
        setUp,
        "const agent = new Agent({ name: 'a', model: 'm', instructions: 'You are a poet.' }); await agent.generate(req.body.question);",
      ),
    ],
  },
};
