import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const answers = [
  'BedrockRuntimeClient.send()',
  'BedrockRuntime.converse()',
  'BedrockRuntime.converseStream()',
  'BedrockRuntime.invokeModel()',
];

// https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/bedrock-runtime/
export default {
  modules: ['@aws-sdk/client-bedrock-runtime'],
  types: {
    BedrockRuntimeClient: ['new BedrockRuntimeClient()'],
    BedrockRuntime: ['new BedrockRuntime()'],
  },
  sources: [
    {
      label: 'model',
      values: answers.flatMap((answer) => [
        `${answer}.output`,
        `${answer}.stream.*`,
        `${answer}.body`,
        `${answer}.body.*`,
      ]),
    },
    // The service writes the JSON of a body, and the model a text in it.
    { label: 'envelope', values: answers.map((answer) => `${answer}.body`) },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
       const { output } = await new BedrockRuntimeClient({}).send(new ConverseCommand({ modelId, messages })); document.body.innerHTML = output.message.content[0].text;`,
      `import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
       const response = await new BedrockRuntimeClient({}).send(new InvokeModelCommand({ modelId, body }));
       document.body.innerHTML = JSON.parse(new TextDecoder().decode(response.body)).content[0].text;`,
    ],
  },
  safe: {},
};
