import type { Examples, LibraryModel, MessageList } from '@magi-guardrail/dataflow/model';
import { onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const SYSTEM = ['0.system', '0.system.*.text', '0.toolConfig.tools.*.toolSpec.description'];
const MESSAGES: MessageList = {
  at: ['0.messages'],
  role: 'role',
  content: ['content', 'content.*.text'],
  system: ['system'],
  model: ['assistant'],
};

// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/bedrock-runtime/
export default {
  modules: ['@aws-sdk/client-bedrock-runtime'],
  types: {
    Client: ['new BedrockRuntimeClient()', 'new BedrockRuntime()'],
    Command: ['new ConverseCommand()'],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: [
        'new ConverseCommand()',
        'new ConverseStreamCommand()',
        ...each(['Client'], ['converse', 'converseStream']),
      ],
      system: SYSTEM,
      messages: [MESSAGES],
      instead:
        'Put it into a message of the role `user`, or choose the text of `system` from a table.',
    },
    {
      kind: 'prompt',
      calls: [
        'new InvokeModelCommand()',
        'new InvokeModelWithResponseStreamCommand()',
        ...each(['Client'], ['invokeModel', 'invokeModelWithResponseStream']),
      ],
      system: ['0.body.system', '0.body.system.*.text'],
      user: ['0.body.prompt', '0.body.inputText'],
      messages: [{ ...MESSAGES, at: ['0.body.messages'] }],
    },
  ],
  sources: [
    { label: 'model', values: ['Client.converse().output', 'Client.invokeModel().body'] },
    { label: 'envelope', values: ['Client.invokeModel().body'] },
  ],
} satisfies LibraryModel;

const setUp =
  "import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';\nconst client = new BedrockRuntimeClient({});";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        "await client.send(new ConverseCommand({ modelId: 'm', system: [{ text: `You are ${req.body.persona}` }], messages: [] }));",
      ),
      onPost(
        setUp,
        "await client.send(new ConverseCommand({ modelId: 'm', messages: [{ role: 'assistant', content: [{ text: req.body.start }] }] }));",
      ),
      onPost(
        setUp,
        "await client.send(new InvokeModelCommand({ modelId: 'm', body: JSON.stringify({ system: req.body.rules, messages: [] }) }));",
      ),
    ],
  },
  safe: {
    prompt: [
      onPost(
        setUp,
        "await client.send(new ConverseCommand({ modelId: 'm', system: [{ text: 'You are a poet.' }], messages: [{ role: 'user', content: [{ text: req.body.text }] }] }));",
      ),
      onPost(
        setUp,
        "await client.send(new InvokeModelCommand({ modelId: 'm', body: JSON.stringify({ system: 'You are a poet.', messages: [{ role: 'user', content: req.body.text }] }) }));",
      ),
    ],
  },
};
