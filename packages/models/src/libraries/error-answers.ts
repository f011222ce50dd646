import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

const effect = 'callers are told files, versions and functions of the server';
const instead = 'Leave it to development: `process.env.NODE_ENV !== "production"`.';

// https://github.com/expressjs/errorhandler, https://www.apollographql.com/docs/apollo-server/data/errors,
// https://the-guild.dev/graphql/yoga-server/docs/features/error-masking, https://trpc.io/docs/server/error-handling
export default {
  modules: [
    'errorhandler',
    '@apollo/server',
    'apollo-server',
    'apollo-server-express',
    'graphql-yoga',
    '@trpc/server',
  ],
  sinks: [
    {
      kind: 'disclosure',
      calls: ['default'],
      unsafe: [{ at: 0, absent: true, given: true }],
      effect,
      instead: 'Use it in development alone: `if (process.env.NODE_ENV === "development")`.',
    },
    ...['0.includeStacktraceInErrorResponses', '0.debug'].map((at) => ({
      kind: 'disclosure' as const,
      calls: ['new ApolloServer()'],
      unsafe: [{ at, is: [true] }],
      effect,
      instead,
    })),
    {
      kind: 'disclosure',
      calls: ['createYoga'],
      unsafe: [{ at: '0.maskedErrors', is: [false] }],
      effect: 'callers are told what every error says',
      instead: 'Leave it out, and throw a `GraphQLError` where a caller has to know.',
    },
    {
      kind: 'disclosure',
      calls: ['initTRPC.create', 'initTRPC.context().create', 'initTRPC.meta().create'],
      unsafe: [{ at: '0.isDev', is: [true] }],
      effect,
      instead,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    disclosure: [
      `import express from 'express';
       import errorhandler from 'errorhandler';
       express().use(errorhandler());`,
      `import { ApolloServer } from '@apollo/server';
       export const server = new ApolloServer({ typeDefs, resolvers, includeStacktraceInErrorResponses: true });`,
      `import { createYoga } from 'graphql-yoga';
       export const yoga = createYoga({ schema, maskedErrors: false });`,
      `import { initTRPC } from '@trpc/server';
       export const t = initTRPC.context().create({ isDev: true });`,
    ],
  },
  safe: {
    disclosure: [
      `import express from 'express';
       import errorhandler from 'errorhandler';
       const app = express(); if (process.env.NODE_ENV === 'development') app.use(errorhandler());`,
      `import { ApolloServer } from '@apollo/server';
       const isDevelopment = process.env.NODE_ENV !== 'production';
       export const server = new ApolloServer({ typeDefs, resolvers, includeStacktraceInErrorResponses: isDevelopment });
       export const other = new ApolloServer({ typeDefs, resolvers });`,
      `import { initTRPC } from '@trpc/server';
       export const t = initTRPC.create({ isDev: process.env.NODE_ENV !== 'production' });`,
    ],
  },
};
