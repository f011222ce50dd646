import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { chatMessages, onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const pairs = { role: '0', content: ['1'], system: ['system'] } as const;

// https://reference.langchain.com/javascript/modules/_langchain_core.html
export default {
  modules: [
    '@langchain/core/messages',
    '@langchain/core/prompts',
    '@langchain/core/tools',
    '@langchain/core/documents',
    '@langchain/core/vectorstores',
    '@langchain/core/retrievers',
    '@langchain/core/runnables',
    'langchain',
    'langchain/schema',
    'langchain/prompts',
    'langchain/tools',
  ],
  types: {
    ChatPromptTemplate: [
      'ChatPromptTemplate.fromMessages()',
      'ChatPromptTemplate.fromTemplate()',
      'ChatPromptTemplate.fromPromptMessages()',
    ],
    Pipeline: ['ChatPromptTemplate.pipe()', 'Pipeline.pipe()', 'Pipeline.withConfig()'],
    VectorStore: [],
    VectorStoreRetriever: ['VectorStore.asRetriever()'],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: ['new SystemMessage()', 'new SystemChatMessage()'],
      system: [0, '0.content', '0.content.*.text', '0.*.text'],
      instead: 'Put it into a `HumanMessage`, or choose the text from a table.',
    },
    {
      kind: 'prompt',
      calls: ['new ChatMessage()'],
      messages: [{ ...chatMessages(0), orText: true }],
    },
    {
      kind: 'prompt',
      calls: ['new HumanMessage()', 'new HumanChatMessage()', 'new ToolMessage()'],
      user: [0, '0.content', '0.content.*.text'],
    },
    {
      kind: 'prompt',
      calls: ['SystemMessagePromptTemplate.fromTemplate'],
      system: [0],
      instead: 'Keep the template constant, and put the value into a message of the user.',
    },
    {
      kind: 'prompt',
      calls: [
        'PromptTemplate.fromTemplate',
        'ChatPromptTemplate.fromTemplate',
        'HumanMessagePromptTemplate.fromTemplate',
        'AIMessagePromptTemplate.fromTemplate',
      ],
      template: [0],
    },
    {
      kind: 'prompt',
      calls: ['new PromptTemplate()', 'new FewShotPromptTemplate()'],
      template: ['0.template', '0.prefix', '0.suffix'],
    },
    {
      kind: 'prompt',
      calls: ['ChatPromptTemplate.fromMessages', 'ChatPromptTemplate.fromPromptMessages'],
      messages: [
        { ...pairs, at: [0], orText: true, templates: true },
        { ...chatMessages(0), orText: true, templates: true },
      ],
    },
    {
      kind: 'prompt',
      calls: [
        ...each(
          ['ChatPromptTemplate'],
          ['invoke', 'formatMessages', 'formatPromptValue', 'format'],
        ),
        ...each(['Pipeline'], ['invoke', 'stream']),
      ],
      fills: '0',
      instead: 'Put the variable into the template of a human message.',
    },
    {
      kind: 'prompt',
      calls: ['RunnableSequence.from'],
      fills: '0.0',
      templatesIn: '0.*',
      instead: 'Put the variable into the template of a human message.',
    },
    {
      kind: 'prompt',
      calls: ['tool'],
      system: ['1.description'],
    },
    {
      kind: 'prompt',
      calls: ['new DynamicTool()', 'new DynamicStructuredTool()'],
      system: ['0.description'],
    },
  ],
  sources: [
    {
      label: 'tool-argument',
      values: ['tool(0)#0', 'DynamicStructuredTool(0.func)#0', 'DynamicTool(0.func)#0'],
    },
    {
      label: 'retrieved',
      values: [
        'VectorStore.similaritySearch()',
        'VectorStore.similaritySearchWithScore()',
        'VectorStore.maxMarginalRelevanceSearch()',
        'VectorStoreRetriever',
        'VectorStoreRetriever.pipe()',
        'VectorStoreRetriever.invoke()',
        'VectorStoreRetriever.getRelevantDocuments()',
      ],
    },
  ],
  // A template is known by its messages.
  propagators: [
    {
      calls: ['ChatPromptTemplate.fromMessages', 'ChatPromptTemplate.fromPromptMessages'],
      result: 'same',
      argument: 0,
    },
  ],
} satisfies LibraryModel;

const setUp =
  "import { SystemMessage, HumanMessage } from '@langchain/core/messages';\nimport { ChatPromptTemplate, PromptTemplate } from '@langchain/core/prompts';";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        'await model.invoke([new SystemMessage(`You are ${req.body.persona}`), new HumanMessage("Hi")]);',
      ),
      onPost(setUp, 'new SystemMessage({ content: req.body.rules });'),
      onPost(
        setUp,
        "ChatPromptTemplate.fromMessages([['system', 'You are ' + req.body.persona], ['human', '{input}']]);",
      ),
      onPost(setUp, 'PromptTemplate.fromTemplate(req.body.template);'),
      onPost(
        setUp,
        "const prompt = ChatPromptTemplate.fromMessages([['system', 'You are {persona}.'], ['human', '{input}']]); await prompt.pipe(model).invoke({ persona: req.body.persona, input: req.body.question });",
      ),
    ],
  },
  safe: {
    prompt: [
      onPost(
        setUp,
        "await model.invoke([new SystemMessage('You are a poet.'), new HumanMessage(req.body.question)]);",
      ),
      onPost(
        setUp,
        "const prompt = ChatPromptTemplate.fromMessages([['system', 'You are a poet, {{input}} is a word.'], ['human', '{input}']]); await prompt.pipe(model).invoke({ input: req.body.question });",
      ),
    ],
  },
};
