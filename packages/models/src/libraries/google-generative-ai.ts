import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const options = (at: string) => [
  `${at}.systemInstruction`,
  `${at}.systemInstruction.text`,
  `${at}.systemInstruction.parts`,
  `${at}.systemInstruction.parts.*.text`,
  `${at}.tools.*.functionDeclarations.*.description`,
];
const contents = {
  role: 'role',
  content: ['parts', 'parts.*.text'],
  system: ['system'],
  model: ['model'],
} as const;

// https://github.com/google-gemini/deprecated-generative-ai-js, https://cloud.google.com/nodejs/docs/reference/vertexai/latest
export default {
  modules: ['@google/generative-ai', '@google-cloud/vertexai', 'firebase/vertexai', 'firebase/ai'],
  types: {
    Client: ['new GoogleGenerativeAI()', 'new VertexAI()', 'VertexAI.preview'],
    GenerativeModel: [
      'Client.getGenerativeModel()',
      'Client.preview.getGenerativeModel()',
      'getGenerativeModel()',
      'Client.getGenerativeModelFromCachedContent()',
    ],
    ChatSession: ['GenerativeModel.startChat()'],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: ['Client.getGenerativeModel', 'Client.preview.getGenerativeModel'],
      system: options('0'),
    },
    { kind: 'prompt', calls: ['getGenerativeModel'], system: options('1') },
    {
      kind: 'prompt',
      calls: each(['GenerativeModel'], ['generateContent', 'generateContentStream']),
      system: options('0'),
      user: ['0'],
      messages: [{ ...contents, at: ['0.contents'] }],
    },
    {
      kind: 'prompt',
      calls: ['GenerativeModel.startChat'],
      system: options('0'),
      messages: [{ ...contents, at: ['0.history'] }],
    },
    {
      kind: 'prompt',
      calls: each(['ChatSession'], ['sendMessage', 'sendMessageStream']),
      user: ['0', '0.*'],
    },
    { kind: 'prompt', calls: ['GenerativeModel.embedContent'], user: ['0'] },
  ],
  sources: [
    {
      label: 'model',
      values: each(
        ['GenerativeModel.generateContent()', 'ChatSession.sendMessage()'],
        ['response.text()', 'response.candidates', 'response.functionCalls()'],
      ),
    },
  ],
} satisfies LibraryModel;

const setUp =
  "import { GoogleGenerativeAI } from '@google/generative-ai';\nconst genAI = new GoogleGenerativeAI(process.env.GEMINI_API_KEY);";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        "genAI.getGenerativeModel({ model: 'm', systemInstruction: 'You are ' + req.body.persona });",
      ),
      onPost(
        setUp,
        "const chat = genAI.getGenerativeModel({ model: 'm' }).startChat({ history: req.body.history }); await chat.sendMessage('Hi');",
      ),
    ],
  },
  safe: {
    prompt: [
      onPost(
        setUp,
        "const model = genAI.getGenerativeModel({ model: 'm', systemInstruction: 'You are a poet.' }); await model.generateContent(req.body.question);",
      ),
    ],
  },
};
