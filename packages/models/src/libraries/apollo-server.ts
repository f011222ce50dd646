import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.apollographql.com/docs/apollo-server/data/resolvers
export default {
  modules: [
    '@apollo/server',
    'apollo-server',
    'apollo-server-express',
    'apollo-server-koa',
    'apollo-server-lambda',
    'graphql-tools',
    '@graphql-tools/schema',
    'graphql-yoga',
    'mercurius',
  ],
  types: {
    Resolvers: [
      'ApolloServer(0.resolvers)',
      'makeExecutableSchema(0.resolvers)',
      'createSchema(0.resolvers)',
      'Resolvers.*',
    ],
  },
  sources: [{ label: 'remote', values: ['Resolvers.*.*#1', 'Resolvers.*.*.subscribe#1'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { ApolloServer } from '@apollo/server';
       import { execFile } from 'node:child_process';
       const resolvers = { Query: { run: (parent, args) => { execFile(args.program); } } };
       new ApolloServer({ typeDefs, resolvers });`,
      `import { makeExecutableSchema } from '@graphql-tools/schema';
       import { execFile } from 'node:child_process';
       export const schema = makeExecutableSchema({ typeDefs, resolvers: { Mutation: { async run(_, { program }) { execFile(program); } } } });`,
    ],
  },
  safe: {
    shell: [
      `import { ApolloServer } from '@apollo/server';
       import { execFile } from 'node:child_process';
       new ApolloServer({ typeDefs, resolvers: { Query: { list: (parent, args) => { execFile('ls', ['--', args.folder]); } } } });`,
    ],
  },
};
