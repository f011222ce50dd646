import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { chatMessages, onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const SYSTEM = [
  '0.systemPrompt',
  '0.systemPrompt.content',
  '0.prompt',
  '0.prompt()',
  '0.stateModifier',
  '0.messageModifier',
  '0.description',
];

// https://docs.langchain.com/oss/javascript/langchain/agents, https://langchain-ai.github.io/langgraphjs/reference/
export default {
  modules: [
    'langchain',
    '@langchain/langgraph/prebuilt',
    'deepagents',
    '@langchain/langgraph-supervisor',
  ],
  types: {
    ReactAgent: ['createAgent()', 'createReactAgent()', 'createDeepAgent()'],
    Workflow: ['createSupervisor()'],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: ['createAgent', 'createReactAgent', 'createDeepAgent', 'createSupervisor'],
      system: [...SYSTEM, '0.subagents.*.prompt', '0.subagents.*.description'],
      messages: [{ ...chatMessages('0.prompt()', '0.stateModifier()'), orText: true }],
      instead: 'Put it into a message of the role `user`, or choose the prompt from a table.',
    },
    {
      kind: 'prompt',
      calls: each(['ReactAgent'], ['invoke', 'stream', 'streamEvents']),
      messages: [
        chatMessages('0.messages'),
        { role: '0', content: ['1'], system: ['system', 'developer'], at: ['0.messages'] },
      ],
    },
    { kind: 'prompt', calls: ['dynamicSystemPromptMiddleware'], system: ['0()'] },
  ],
  sources: [
    {
      label: 'model',
      values: ['ReactAgent.invoke().messages', 'ReactAgent.invoke().structuredResponse'],
    },
  ],
} satisfies LibraryModel;

const setUp = "import { createAgent } from 'langchain';";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        "const agent = createAgent({ model: 'm', tools: [], systemPrompt: `You are ${req.body.persona}` });",
      ),
      onPost(
        setUp,
        "const agent = createAgent({ model: 'm', tools: [] }); await agent.invoke({ messages: req.body.messages });",
      ),
    ],
  },
  safe: {
    prompt: [
      onPost(
        setUp,
        "const agent = createAgent({ model: 'm', tools: [], systemPrompt: 'You are a poet.' }); await agent.invoke({ messages: [{ role: 'user', content: req.body.question }] });",
      ),
    ],
  },
};
