import type { Examples, LibraryModel, MessageList } from '@magi-guardrail/dataflow/model';
import { onPost } from '../shared/chat.js';
import { each } from '../shared/each.js';

const contents = (at: string): MessageList => ({
  at: [at],
  role: 'role',
  content: ['parts', 'parts.*.text', 'parts.text'],
  system: ['system'],
  model: ['model'],
});
const config = (at: string) => [
  `${at}.systemInstruction`,
  `${at}.systemInstruction.*`,
  `${at}.systemInstruction.text`,
  `${at}.systemInstruction.*.text`,
  `${at}.systemInstruction.parts`,
  `${at}.systemInstruction.parts.*.text`,
  `${at}.tools.*.functionDeclarations.*.description`,
];

// https://ai.google.dev/gemini-api/docs, https://googleapis.github.io/js-genai/
export default {
  modules: ['@google/genai', '@google/genai/node', '@google/genai/web'],
  types: {
    GoogleGenAI: ['new GoogleGenAI()'],
    Chat: ['GoogleGenAI.chats.create()'],
    Session: ['GoogleGenAI.live.connect()'],
  },
  sinks: [
    {
      kind: 'prompt',
      calls: each(
        ['GoogleGenAI.models'],
        ['generateContent', 'generateContentStream', 'countTokens'],
      ),
      system: config('0.config'),
      user: ['0.contents', '0.contents.*'],
      messages: [{ ...contents('0.contents'), orText: true }],
    },
    {
      kind: 'prompt',
      calls: ['GoogleGenAI.chats.create'],
      system: config('0.config'),
      messages: [contents('0.history')],
    },
    {
      kind: 'prompt',
      calls: ['GoogleGenAI.caches.create'],
      system: config('0.config'),
      messages: [{ ...contents('0.config.contents'), orText: true }],
    },
    { kind: 'prompt', calls: ['GoogleGenAI.live.connect'], system: config('0.config') },
    {
      kind: 'prompt',
      calls: ['GoogleGenAI.interactions.create'],
      system: ['0.system_instruction', '0.tools.*.description'],
      user: ['0.input'],
    },
    {
      kind: 'prompt',
      calls: each(['Chat'], ['sendMessage', 'sendMessageStream']),
      system: config('0.config'),
      user: ['0.message', '0.message.*'],
    },
    {
      kind: 'prompt',
      calls: each(['GoogleGenAI.models'], ['generateImages', 'generateVideos', 'editImage']),
      user: ['0.prompt'],
    },
    { kind: 'prompt', calls: ['GoogleGenAI.models.embedContent'], user: ['0.contents'] },
  ],
  sources: [
    {
      label: 'model',
      values: [
        ...each(
          ['GoogleGenAI.models.generateContent()', 'Chat.sendMessage()'],
          ['text', 'candidates', 'functionCalls', 'executableCode'],
        ),
      ],
    },
  ],
} satisfies LibraryModel;

const setUp =
  "import { GoogleGenAI } from '@google/genai';\nconst ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });";

export const examples: Examples = {
  flagged: {
    prompt: [
      onPost(
        setUp,
        "await ai.models.generateContent({ model: 'm', contents: 'Hi', config: { systemInstruction: `You are ${req.body.persona}` } });",
      ),
      onPost(
        setUp,
        "await ai.models.generateContent({ model: 'm', contents: 'Hi', config: { systemInstruction: { parts: [{ text: req.body.rules }] } } });",
      ),
      onPost(
        setUp,
        "await ai.models.generateContent({ model: 'm', contents: [{ role: req.body.role, parts: [{ text: req.body.text }] }] });",
      ),
      onPost(
        setUp,
        "const chat = ai.chats.create({ model: 'm', config: { systemInstruction: req.body.rules } }); await chat.sendMessage({ message: 'Hi' });",
      ),
    ],
  },
  safe: {
    prompt: [
      onPost(
        setUp,
        "await ai.models.generateContent({ model: 'm', contents: req.body.question, config: { systemInstruction: 'You are a poet.' } });",
      ),
      onPost(
        setUp,
        "await ai.models.generateContent({ model: 'm', contents: [{ role: 'user', parts: [{ text: req.body.text }] }] });",
      ),
      onPost(
        setUp,
        "const chat = ai.chats.create({ model: 'm', history: [] }); await chat.sendMessage({ message: req.body.question });",
      ),
    ],
  },
};
