import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const chats =
  `ChatOpenAI AzureChatOpenAI ChatAnthropic ChatGoogleGenerativeAI ChatVertexAI ChatMistralAI ChatGroq
  ChatCohere ChatOllama ChatBedrockConverse BedrockChat ChatXAI ChatOpenRouter ChatTogetherAI ChatFireworks
  ChatDeepSeek ChatCerebras ChatPerplexity OpenAI Ollama`
    .split(/\s+/)
    .map((name) => `new ${name}()`);
const asked = each(['Model', 'Agent'], ['invoke()', 'call()', 'predict()', 'batch()', 'stream()']);

// https://docs.langchain.com/oss/javascript/langchain/models
export default {
  modules: [
    '@langchain/core',
    '@langchain/openai',
    '@langchain/anthropic',
    '@langchain/google-genai',
    '@langchain/google-vertexai',
    '@langchain/google',
    '@langchain/mistralai',
    '@langchain/groq',
    '@langchain/cohere',
    '@langchain/ollama',
    '@langchain/aws',
    '@langchain/xai',
    '@langchain/openrouter',
    '@langchain/deepseek',
    '@langchain/cerebras',
    '@langchain/langgraph',
    '@langchain/langgraph/prebuilt',
    '@langchain/core/tools',
    '@langchain/core/output_parsers',
    '@langchain/core/prompts',
    '@langchain/core/runnables',
    '@langchain/community/chat_models/ollama',
    '@langchain/community/llms/ollama',
    'langchain',
    'langchain/agents',
    'langchain/chat_models/universal',
    'langchain/chains',
  ],
  types: {
    Model: [
      ...chats,
      'initChatModel()',
      'Model.bindTools()',
      'Model.bind()',
      'Model.withConfig()',
      'Model.withRetry()',
      'Model.withFallbacks()',
      'Model.pipe()',
      'Prompt.pipe()',
      'RunnableSequence.from()',
      'new LLMChain()',
    ],
    Structured: ['Model.withStructuredOutput()'],
    Prompt: [
      'ChatPromptTemplate.fromMessages()',
      'ChatPromptTemplate.fromTemplate()',
      'PromptTemplate.fromTemplate()',
      'new PromptTemplate()',
    ],
    Agent: [
      'createAgent()',
      'createReactAgent()',
      'new AgentExecutor()',
      'AgentExecutor.fromAgentAndTools()',
    ],
  },
  sources: [
    { label: 'model', values: asked },
    { label: 'model', schema: [0], values: ['Structured.invoke()'] },
    {
      label: 'tool-argument',
      values: ['tool(0)#0', 'DynamicTool(0.func)#0', 'DynamicStructuredTool(0.func)#0'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { ChatOpenAI } from '@langchain/openai';
       const model = new ChatOpenAI({ model: 'gpt-5' }); const { content } = await model.invoke(messages); document.body.innerHTML = content;`,
      `import { ChatPromptTemplate } from '@langchain/core/prompts';
       import { StringOutputParser } from '@langchain/core/output_parsers';
       import { ChatAnthropic } from '@langchain/anthropic';
       const chain = ChatPromptTemplate.fromTemplate('{question}').pipe(new ChatAnthropic({})).pipe(new StringOutputParser());
       document.body.innerHTML = await chain.invoke({ question });`,
      `import { ChatOllama } from '@langchain/ollama';
       for await (const chunk of await new ChatOllama({}).stream(messages)) document.body.innerHTML += chunk.content;`,
    ],
    file: [
      `import { tool } from '@langchain/core/tools';
       import { writeFile } from 'node:fs/promises';
       export const save = tool(async ({ path, text }) => { await writeFile(path, text); return 'ok'; }, { name: 'save', description: 'Saves', schema });`,
    ],
  },
  safe: {},
};
