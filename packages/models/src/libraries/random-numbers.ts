import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/uuidjs/uuid#uuidv1options-buffer-offset, https://github.com/ai/nanoid#non-secure
export default {
  modules: [
    'nanoid/non-secure',
    'shortid',
    'random-int',
    'random-float',
    'random-number',
    'unique-random',
    'math-random',
    'hat',
    'uuid/v1',
    'uniqid',
    'cuid',
    'random-string',
    'voucher-code-generator',
  ],
  sinks: [
    {
      kind: 'random',
      calls: ['default', 'nanoid', 'customAlphabet()', 'generate', 'default.generate'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    random: [
      `import { nanoid } from 'nanoid/non-secure';
       export const user = { apiToken: nanoid() };`,
      `import shortid from 'shortid';
       export const createApiToken = () => shortid.generate();`,
      `import uuid from 'uuid/v1';
       export const invite = (user) => { user.inviteToken = uuid(); };`,
    ],
  },
  safe: {
    random: [
      `import { nanoid } from 'nanoid/non-secure';
       export const element = { id: nanoid() };`,
    ],
  },
};
