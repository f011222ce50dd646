import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/koajs/cors#corsoptions
export default {
  modules: ['@koa/cors', 'kcors'],
  sinks: [
    {
      kind: 'cors',
      calls: ['default'],
      unsafe: [
        { at: '0.credentials', is: [true] },
        { at: '0.origin', is: ['*'], absent: true },
      ],
      effect: 'it answers every origin with itself, for there is no other `origin`',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    cors: [
      `import cors from '@koa/cors';
       app.use(cors({ credentials: true }));`,
      `const cors = require('@koa/cors');
       app.use(cors({ origin: '*', credentials: true }));`,
    ],
  },
  safe: {
    cors: [
      `import cors from '@koa/cors';
       app.use(cors()); app.use(cors({ origin: 'https://app.example.com', credentials: true }));`,
    ],
  },
};
