import type {
  ArgumentPosition,
  Examples,
  MessageList,
  PromptSink,
} from '@magi-guardrail/dataflow/model';

/** Lists of messages as the API of OpenAI has them, and most others after it. */
// @__NO_SIDE_EFFECTS__
export const chatMessages = (...at: readonly ArgumentPosition[]): MessageList => ({
  at,
  role: 'role',
  content: ['content', 'content.*.text'],
  system: ['system', 'developer'],
  model: ['assistant'],
});

/** Where tools are described in that API, at the options of a call. */
// @__NO_SIDE_EFFECTS__
export const toolDescriptions = (options = '0'): string[] => [
  `${options}.tools.*.function.description`,
  `${options}.tools.*.function.parameters.properties.*.description`,
  `${options}.tools.*.description`,
];

/** Functions that take options with messages as that API has them. */
// @__NO_SIDE_EFFECTS__
export const likeChat = (calls: readonly string[]): PromptSink => ({
  kind: 'prompt',
  calls,
  system: toolDescriptions(),
  messages: [chatMessages('0.messages')],
});

/** What each of them is tried with; `setUp` makes what `call` is called on. */
// @__NO_SIDE_EFFECTS__
export const chatExamples = (setUp: string, call: string): Examples => ({
  flagged: {
    prompt: [
      `${setUp}
       import express from 'express';
       express().post('/', async (req, res) => {
         res.json(await ${call}({ model: 'm', messages: [{ role: 'system', content: 'You are ' + req.body.persona }] }));
       });`,
      `${setUp}
       import express from 'express';
       express().post('/', async (req, res) => {
         res.json(await ${call}({ model: 'm', messages: req.body.messages }));
       });`,
    ],
  },
  safe: {
    prompt: [
      `${setUp}
       import express from 'express';
       express().post('/', async (req, res) => {
         res.json(await ${call}({
           model: 'm',
           messages: [{ role: 'system', content: 'You are a poet.' }, { role: 'user', content: req.body.question }],
         }));
       });`,
    ],
  },
});

/** An Express route around a call, for the examples of other shapes. */
// @__NO_SIDE_EFFECTS__
export const onPost = (setUp: string, body: string): string =>
  `${setUp}
   import express from 'express';
   express().post('/', async (req, res) => { ${body} });`;

/** The programs of all of them. */
// @__NO_SIDE_EFFECTS__
export const allOf = (...all: readonly Examples[]): Examples => ({
  flagged: merged(all.map(({ flagged }) => flagged)),
  safe: merged(all.map(({ safe }) => safe)),
});

type Programs = Examples['flagged'];

function merged(all: readonly Programs[]): Programs {
  const programs = new Map<string, readonly string[]>();
  for (const [kind, own] of all.flatMap((each) => Object.entries(each))) {
    programs.set(kind, [...(programs.get(kind) ?? []), ...own]);
  }
  return Object.fromEntries(programs);
}
