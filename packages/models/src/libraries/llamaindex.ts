import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { chatMessages, onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const MODELS = ['LLM'];
const ENGINES = ['ChatEngine'];

// https://developers.llamaindex.ai/typescript/framework/
export default {
  modules: [
    'llamaindex',
    '@llamaindex/core/llms',
    '@llamaindex/core/chat-engine',
    '@llamaindex/core/prompts',
    '@llamaindex/core/agent',
    '@llamaindex/workflow',
    '@llamaindex/openai',
    '@llamaindex/anthropic',
    '@llamaindex/google',
    '@llamaindex/mistral',
    '@llamaindex/groq',
    '@llamaindex/ollama',
    'llamaindex/engines',
  ],
  types: {
    LLM: [
      'new OpenAI()',
      'new Anthropic()',
      'new Gemini()',
      'new MistralAI()',
      'new Groq()',
      'new Ollama()',
      'openai()',
      'anthropic()',
      'gemini()',
      'mistral()',
      'groq()',
      'ollama()',
      'Settings.llm',
    ],
    ChatEngine: [
      'new ContextChatEngine()',
      'new SimpleChatEngine()',
      'new CondenseQuestionChatEngine()',
      'VectorStoreIndex.fromDocuments().asChatEngine()',
      'Index.asChatEngine()',
    ],
    Index: [
      'VectorStoreIndex.fromDocuments()',
      'VectorStoreIndex.init()',
      'VectorStoreIndex.fromVectorStore()',
    ],
    Retriever: ['Index.asRetriever()'],
    QueryEngine: ['Index.asQueryEngine()'],
    Agent: [
      'agent()',
      'new OpenAIAgent()',
      'new ReActAgent()',
      'new AnthropicAgent()',
      'multiAgent()',
    ],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: each(MODELS, ['chat']),
      system: ['0.tools.*.metadata.description'],
      messages: [chatMessages('0.messages')],
      instead: 'Put it into a message of the role `user`, or choose the text from a table.',
    },
    { kind: 'prompt', calls: each(MODELS, ['complete']), user: ['0.prompt'] },
    {
      kind: 'prompt',
      calls: [
        'agent',
        'new OpenAIAgent()',
        'new ReActAgent()',
        'new AnthropicAgent()',
        'new ContextChatEngine()',
        'new SimpleChatEngine()',
        'new CondenseQuestionChatEngine()',
        'Index.asChatEngine',
      ],
      system: ['0.systemPrompt', '0.contextSystemPrompt', '0.description'],
      messages: [chatMessages('0.chatHistory')],
    },
    {
      kind: 'prompt',
      calls: each([...ENGINES, 'Agent'], ['chat']),
      user: ['0.message'],
      messages: [chatMessages('0.chatHistory')],
    },
    {
      kind: 'prompt',
      calls: ['Agent.run', 'Agent.runStream'],
      user: ['0'],
      messages: [chatMessages('1.chatHistory')],
    },
    { kind: 'prompt', calls: ['new PromptTemplate()'], template: ['0.template'] },
    {
      kind: 'prompt',
      calls: ['FunctionTool.from', 'tool'],
      system: ['0.description', '1.description'],
    },
    { kind: 'prompt', calls: ['QueryEngine.query'], user: ['0.query'] },
  ],
  sources: [
    {
      label: 'tool-argument',
      values: ['FunctionTool.from(0)#0', 'tool(0.execute)#0', 'tool(0)#0'],
    },
    { label: 'retrieved', values: ['Retriever.retrieve()', 'QueryEngine.query().sourceNodes'] },
    {
      label: 'model',
      values: [
        ...each(MODELS, ['chat().message', 'complete().text']),
        ...each(ENGINES, [
          'chat().message',
          'chat().response',
          'chat().delta',
          'chat().toString()',
        ]),
        ...each(['QueryEngine'], ['query().message', 'query().response', 'query().toString()']),
        'Agent.run().data',
      ],
    },
  ],
} satisfies LibraryModel;

const setUp =
  "import { agent, SimpleChatEngine } from 'llamaindex';\nimport { OpenAI } from '@llamaindex/openai';\nconst llm = new OpenAI({ model: 'm' });";

const asked = `import { VectorStoreIndex } from 'llamaindex';
       const index = await VectorStoreIndex.fromDocuments(documents);
       const answer = await index.asQueryEngine().query({ query });`;

export const examples: Examples = {
  flagged: {
    html: [
      `${asked} document.body.innerHTML = answer.message.content;`,
      `${asked} document.body.innerHTML = answer.toString();`,
      `${asked} document.body.innerHTML = '<p>' + answer.response;`,
    ],
    prompt: [
      onPost(
        setUp,
        "await llm.chat({ messages: [{ role: 'system', content: `You are ${req.body.persona}` }] });",
      ),
      onPost(
        setUp,
        "const helper = agent({ llm, tools: [], systemPrompt: req.body.rules }); await helper.run('Hi');",
      ),
      onPost(setUp, 'await llm.chat({ messages: req.body.messages });'),
    ],
  },
  safe: {
    html: [`${asked} document.body.textContent = answer.message.content;`],
    prompt: [
      onPost(
        setUp,
        "await llm.chat({ messages: [{ role: 'system', content: 'You are a poet.' }, { role: 'user', content: req.body.text }] });",
      ),
      onPost(setUp, 'await new SimpleChatEngine({ llm }).chat({ message: req.body.question });'),
    ],
  },
};
