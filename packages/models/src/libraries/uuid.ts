import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/uuidjs/uuid#uuidv1options-buffer-offset
export default {
  modules: ['uuid'],
  sinks: [{ kind: 'random', calls: ['v1', 'default.v1'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    random: [
      `import { v1 as uuidv1 } from 'uuid';
       export const resetToken = uuidv1();`,
    ],
  },
  safe: {
    random: [
      `import { v1, v4 } from 'uuid';
       export const event = { id: v1(), token: v4() };`,
    ],
  },
};
