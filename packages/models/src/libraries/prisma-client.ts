import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries
export default {
  modules: ['@prisma/client', '@prisma/client/edge'],
  types: {
    PrismaClient: [
      'new PrismaClient()',
      'PrismaClient.$extends()',
      'PrismaClient.$transaction(0)#0',
    ],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['PrismaClient.$queryRawUnsafe', 'PrismaClient.$executeRawUnsafe', 'Prisma.raw'],
      text: [0],
      instead: 'Use the tag, which binds its holes: `prisma.$queryRaw`.',
    },
    {
      kind: 'sql',
      calls: ['PrismaClient.$queryRaw', 'PrismaClient.$executeRaw', 'Prisma.sql'],
      text: [0],
      safeAsTag: true,
      instead: 'Use it as a template tag, which binds its holes.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { PrismaClient } from '@prisma/client';
       const prisma = new PrismaClient(); export const f = (id) => prisma.$queryRawUnsafe('SELECT * FROM users WHERE id = ' + id);`,
      `import { PrismaClient, Prisma } from '@prisma/client';
       const prisma = new PrismaClient(); export const f = (id) => prisma.$queryRaw(Prisma.raw(\`SELECT * FROM users WHERE id = \${id}\`));`,
    ],
  },
  safe: {
    sql: [
      `import { PrismaClient } from '@prisma/client';
       const prisma = new PrismaClient(); export const f = (id) => prisma.$queryRaw\`SELECT * FROM users WHERE id = \${id}\`;`,
    ],
  },
};
