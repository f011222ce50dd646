import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { chatMessages, onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

/** A class of a package, and the class that all are. */
const MODELS = ['Chat', 'BaseChatModel'];

const pairs = { role: '0', content: ['1'], system: ['system', 'developer'], orText: true } as const;
const list = (at: string) => [
  { ...chatMessages(at), orText: true as const },
  { ...pairs, at: [at] },
];

// https://docs.langchain.com/oss/javascript/integrations/chat
export default {
  modules: [
    '@langchain/openai',
    '@langchain/anthropic',
    '@langchain/google-genai',
    '@langchain/google-vertexai',
    '@langchain/google-vertexai-web',
    '@langchain/mistralai',
    '@langchain/groq',
    '@langchain/cohere',
    '@langchain/ollama',
    '@langchain/aws',
    '@langchain/xai',
    '@langchain/deepseek',
    '@langchain/openrouter',
    '@langchain/cerebras',
    '@langchain/together-ai',
    '@langchain/community/chat_models/fireworks',
    '@langchain/community/chat_models/togetherai',
    '@langchain/community/chat_models/bedrock',
    '@langchain/community/chat_models/ollama',
    'langchain/chat_models/openai',
    'langchain/chat_models/universal',
    'langchain',
    '@langchain/core/language_models/chat_models',
  ],
  types: {
    Chat: [
      'new ChatOpenAI()',
      'new AzureChatOpenAI()',
      'new ChatOpenAIResponses()',
      'new ChatAnthropic()',
      'new ChatGoogleGenerativeAI()',
      'new ChatVertexAI()',
      'new ChatMistralAI()',
      'new ChatGroq()',
      'new ChatCohere()',
      'new ChatOllama()',
      'new ChatBedrockConverse()',
      'new ChatXAI()',
      'new ChatDeepSeek()',
      'new ChatOpenRouter()',
      'new ChatCerebras()',
      'new ChatTogetherAI()',
      'new ChatFireworks()',
      'new BedrockChat()',
      'initChatModel()',
      'Chat.bindTools()',
      'Chat.bind()',
      'Chat.withConfig()',
      'Chat.withStructuredOutput()',
      'Chat.withRetry()',
      'Chat.withFallbacks()',
    ],
    BaseChatModel: [],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: each(MODELS, [
        'invoke',
        'stream',
        'call',
        'predict',
        'predictMessages',
        'streamEvents',
      ]),
      user: [0],
      messages: list('0'),
      instead: 'Put it into a `HumanMessage`, or choose the text from a table.',
    },
    {
      kind: 'prompt',
      calls: each(MODELS, ['batch', 'generate']),
      user: ['0.*'],
      messages: list('0.*'),
    },
  ],
  sources: [
    {
      label: 'model',
      values: each(['Chat.invoke()', 'Chat.call()'], ['content', 'text', 'tool_calls']),
    },
  ],
} satisfies LibraryModel;

const setUp = "import { ChatOpenAI } from '@langchain/openai';\nconst model = new ChatOpenAI();";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        "await model.invoke([['system', `You are ${req.body.persona}`], ['human', 'Hi']]);",
      ),
      onPost(setUp, "await model.invoke([{ role: 'system', content: req.body.rules }]);"),
      onPost(setUp, "await model.invoke([['system', 'You are a poet.'], ...req.body.messages]);"),
    ],
  },
  safe: {
    prompt: [
      onPost(setUp, 'await model.invoke(req.body.question);'),
      onPost(
        setUp,
        "await model.invoke([['system', 'You are a poet.'], ['human', req.body.question]]);",
      ),
    ],
  },
};
