import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import {
  allOf,
  chatExamples,
  chatMessages,
  likeChat,
  onPost,
  toolDescriptions,
} from '../shared/chat.js';
import { each } from '../shared/each.js';

const CHAT = ['OpenAI.chat.completions', 'OpenAI.beta.chat.completions'];
const RESPONSES = ['OpenAI.responses', 'OpenAI.beta.responses'];
const RUNS = ['OpenAI.beta.threads.runs', 'OpenAI.beta.threads'];

// https://platform.openai.com/docs/api-reference, https://github.com/openai/openai-node
export default {
  modules: [
    'openai',
    '@openai/guardrails',
    'openai/realtime/ws',
    'openai/realtime/websocket',
    'openai/beta/realtime/ws',
    'openai/beta/realtime/websocket',
  ],
  types: {
    OpenAI: [
      'new default()',
      'new OpenAI()',
      'new AzureOpenAI()',
      'OpenAI.withOptions()',
      'GuardrailsOpenAI.create()',
      'GuardrailsAzureOpenAI.create()',
      'new GuardrailsOpenAI()',
    ],
    AzureOpenAI: ['new AzureOpenAI()'],
    OpenAIApi: ['new OpenAIApi()'],
    Realtime: ['new OpenAIRealtimeWS()', 'new OpenAIRealtimeWebSocket()'],
    Thread: ['OpenAI.beta.threads.create()'],
  },
  sinks: [
    {
      ...likeChat([
        ...each(CHAT, ['create', 'parse', 'stream', 'runTools', 'runFunctions']),
        'OpenAI.guardrails.chat.completions.create',
        'OpenAIApi.createChatCompletion',
      ]),
      instead:
        "Put it into `{ role: 'user', content }`, or choose the text of the system message from a table.",
    },
    {
      kind: 'prompt',
      calls: [
        ...each(RESPONSES, ['create', 'parse', 'stream', 'compact']),
        'OpenAI.guardrails.responses.create',
      ],
      system: ['0.instructions', ...toolDescriptions()],
      user: ['0.input'],
      messages: [
        {
          ...chatMessages('0.input'),
          content: ['content', 'content.*.text', 'output'],
          orText: true,
        },
      ],
    },
    {
      kind: 'prompt',
      calls: ['OpenAI.completions.create', 'OpenAIApi.createCompletion'],
      user: ['0.prompt', '0.prompt.*'],
    },
    {
      kind: 'prompt',
      calls: [
        'OpenAI.embeddings.create',
        'OpenAI.moderations.create',
        'OpenAI.audio.speech.create',
      ],
      user: ['0.input', '0.input.*'],
    },
    {
      kind: 'prompt',
      calls: ['OpenAI.audio.speech.create'],
      system: ['0.instructions'],
    },
    {
      kind: 'prompt',
      calls: [...each(['OpenAI.images'], ['generate', 'edit']), 'OpenAI.videos.create'],
      user: ['0.prompt'],
    },
    {
      kind: 'prompt',
      calls: ['OpenAI.beta.assistants.create', 'OpenAI.beta.realtime.sessions.create'],
      system: ['0.instructions', '0.description', ...toolDescriptions()],
    },
    {
      kind: 'prompt',
      calls: ['Realtime.send'],
      system: [
        '0.session.instructions',
        '0.response.instructions',
        '0.session.tools.*.description',
      ],
      user: ['0.item.content.*.text'],
    },
    {
      kind: 'prompt',
      calls: ['OpenAI.realtime.clientSecrets.create'],
      system: ['0.session.instructions'],
    },
    {
      kind: 'prompt',
      calls: ['OpenAI.beta.assistants.update'],
      system: ['1.instructions', '1.description', ...toolDescriptions('1')],
    },
    {
      kind: 'prompt',
      calls: each(RUNS, ['create', 'createAndPoll', 'stream', 'createAndStream']),
      system: ['1.instructions', '1.additional_instructions', ...toolDescriptions('1')],
      messages: [chatMessages('1.additional_messages')],
    },
    {
      kind: 'prompt',
      calls: each(
        ['OpenAI.beta.threads'],
        ['createAndRun', 'createAndRunPoll', 'createAndRunStream'],
      ),
      system: ['0.instructions', ...toolDescriptions()],
      messages: [chatMessages('0.thread.messages')],
    },
    {
      kind: 'prompt',
      calls: ['OpenAI.beta.threads.create'],
      messages: [chatMessages('0.messages')],
    },
    {
      kind: 'prompt',
      calls: ['OpenAI.beta.threads.messages.create'],
      messages: [chatMessages('1')],
    },
  ],
  sources: [
    {
      label: 'model',
      values: [
        ...each(CHAT, ['create().choices', 'parse().choices', 'stream().finalContent()']),
        ...each(RESPONSES, ['create().output_text', 'create().output', 'parse().output_parsed']),
        'OpenAI.completions.create().choices',
        'OpenAIApi.createChatCompletion().data.choices',
      ],
    },
  ],
} satisfies LibraryModel;

const setUp = "import { OpenAI } from 'openai';\nconst openai = new OpenAI();";

export const examples: Examples = allOf(
  chatExamples(
    "import OpenAI from 'openai';\nconst client = new OpenAI();",
    'client.chat.completions.create',
  ),
  {
    flagged: {
      prompt: [
        onPost(
          setUp,
          "await openai.responses.create({ model: 'm', instructions: `Speak ${req.body.tone}`, input: 'Hi' });",
        ),
        onPost(
          setUp,
          "await openai.responses.create({ model: 'm', input: [{ role: 'developer', content: req.body.rules }] });",
        ),
        onPost(
          setUp,
          "await openai.beta.assistants.update('a', { instructions: req.body.rules });",
        ),
        onPost(
          setUp,
          "const messages = [{ role: 'system', content: 'You are a poet.' }];\nmessages.push({ role: req.body.role, content: req.body.text });\nawait openai.chat.completions.create({ model: 'm', messages });",
        ),
      ],
    },
    safe: {
      prompt: [
        onPost(
          setUp,
          "await openai.responses.create({ model: 'm', instructions: 'You are a poet.', input: req.body.text });",
        ),
        onPost(
          setUp,
          "const history = req.body.messages.map(({ content }) => ({ role: 'user', content }));\nawait openai.chat.completions.create({ model: 'm', messages: [{ role: 'system', content: 'You are a poet.' }, ...history] });",
        ),
        onPost(setUp, "await openai.embeddings.create({ model: 'm', input: req.body.text });"),
      ],
    },
  },
);
