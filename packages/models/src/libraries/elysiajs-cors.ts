import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://elysiajs.com/plugins/cors
export default {
  modules: ['@elysiajs/cors'],
  sinks: [
    {
      kind: 'cors',
      calls: ['cors', 'default'],
      unsafe: [
        { at: '0.origin', absent: true },
        { at: '0.credentials', is: [true], absent: true },
      ],
      effect: 'it lets every origin in with credentials, as it does of itself',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    cors: [
      `import { Elysia } from 'elysia';
       import { cors } from '@elysiajs/cors';
       new Elysia().use(cors());`,
      `import { cors } from '@elysiajs/cors';
       app.use(cors({ methods: ['GET'] }));`,
    ],
  },
  safe: {
    cors: [
      `import { cors } from '@elysiajs/cors';
       app.use(cors({ origin: 'app.example.com' })); app.use(cors({ credentials: false }));`,
    ],
  },
};
