import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { each } from '../shared/each.js';

const answers = [
  'Genai.models.generateContent()',
  'Genai.models.generateContentStream()',
  'Chat.sendMessage()',
  'Chat.sendMessageStream()',
  'Generative.generateContent().response',
  'Generative.generateContentStream()',
  'Generative.generateContentStream().response',
  'OldChat.sendMessage().response',
  'OldChat.sendMessageStream()',
];
const parts = ['text', 'text()', 'data', 'candidates', 'functionCalls', 'functionCalls()'];

// https://googleapis.github.io/js-genai, and the libraries before it
export default {
  modules: [
    '@google/genai',
    '@google/generative-ai',
    '@google-cloud/vertexai',
    'firebase/ai',
    'firebase/vertexai',
  ],
  types: {
    Genai: ['new GoogleGenAI()'],
    Chat: ['Genai.chats.create()'],
    Generative: [
      'new GoogleGenerativeAI().getGenerativeModel()',
      'new VertexAI().getGenerativeModel()',
      'new VertexAI().preview.getGenerativeModel()',
      'getGenerativeModel()',
    ],
    OldChat: ['Generative.startChat()'],
  },
  sources: [
    {
      label: 'model',
      values: [
        ...answers.flatMap((answer) => each([answer, `${answer}.*`, `${answer}.stream.*`], parts)),
        'Genai.interactions.create().outputs',
        'Genai.interactions.create().output_text',
        'Genai.live.connect(0.callbacks.onmessage)#0',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    html: [
      `import { GoogleGenAI } from '@google/genai';
       const ai = new GoogleGenAI({}); const response = await ai.models.generateContent({ model, contents }); document.body.innerHTML = response.text;`,
      `import { GoogleGenAI } from '@google/genai';
       const ai = new GoogleGenAI({}); for await (const chunk of await ai.models.generateContentStream({ model, contents })) document.body.innerHTML += chunk.text;`,
      `import { GoogleGenerativeAI } from '@google/generative-ai';
       const model = new GoogleGenerativeAI(key).getGenerativeModel({ model: 'gemini' });
       const result = await model.generateContent(prompt); document.body.innerHTML = result.response.text();`,
    ],
    network: [
      `import { GoogleGenAI } from '@google/genai';
       const chat = new GoogleGenAI({}).chats.create({ model }); const { functionCalls } = await chat.sendMessage({ message }); await fetch(functionCalls[0].args.url);`,
    ],
  },
  safe: {},
};
