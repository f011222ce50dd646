import type { Examples, LibraryModel, MessageList } from '@magi-guardrail/dataflow/model';
import { onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const MESSAGES: MessageList = {
  at: ['0.messages'],
  role: 'role',
  content: ['content', 'content.*.text'],
  system: ['system'],
  model: ['model'],
};
const SYSTEM = ['0.system', '0.system.text', '0.system.*.text', '0.system()'];

// https://genkit.dev/docs/models/, https://genkit.dev/docs/dotprompt/
export default {
  modules: ['genkit', 'genkit/beta', '@genkit-ai/ai', '@genkit-ai/core'],
  types: { Genkit: ['genkit()'] },
  sinks: [
    {
      kind: 'prompt',
      calls: each(['Genkit'], ['generate', 'generateStream', 'chat']),
      system: SYSTEM,
      user: ['0.prompt', '0.prompt.text', '0.prompt.*.text'],
      messages: [MESSAGES],
      instead: 'Put it into `prompt`, or choose the text of `system` from a table.',
    },
    {
      kind: 'prompt',
      calls: ['Genkit.definePrompt'],
      system: [...SYSTEM, '0.description'],
      template: ['1', '0.prompt'],
      messages: [{ ...MESSAGES, at: ['0.messages', '0.messages()'] }],
    },
    { kind: 'prompt', calls: ['Genkit.defineTool'], system: ['0.description'] },
    { kind: 'prompt', calls: ['Genkit.embed'], user: ['0.content'] },
  ],
  sources: [
    { label: 'tool-argument', values: ['Genkit.defineTool(1)#0'] },
    { label: 'retrieved', values: ['Genkit.retrieve()'] },
    {
      label: 'model',
      values: [
        'Genkit.generate().text',
        'Genkit.generate().output',
        'Genkit.generateStream().stream',
      ],
    },
  ],
} satisfies LibraryModel;

const setUp = "import { genkit } from 'genkit';\nconst ai = genkit({ plugins: [] });";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(setUp, "await ai.generate({ system: `You are ${req.body.persona}`, prompt: 'Hi' });"),
      onPost(setUp, 'await ai.generate({ messages: req.body.messages });'),
    ],
  },
  safe: {
    prompt: [
      onPost(setUp, "await ai.generate({ system: 'You are a poet.', prompt: req.body.question });"),
      onPost(
        setUp,
        "await ai.generate({ messages: [{ role: 'user', content: [{ text: req.body.text }] }] });",
      ),
    ],
  },
};
