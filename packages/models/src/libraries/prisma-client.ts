import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { bindingTag } from '../shared/sql.js';

// https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries
export default {
  modules: ['@prisma/client', '@prisma/client/edge', '@prisma/client/extension'],
  types: {
    PrismaClient: [
      'new PrismaClient()',
      'PrismaClient.$extends()',
      'PrismaClient.$transaction(0)#0',
    ],
    TransactionClient: ['Prisma.TransactionClient'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['PrismaClient.$queryRawUnsafe', 'TransactionClient.$queryRawUnsafe'],
      text: [0],
      values: '1..',
      placeholder: '$n',
      tag: '$queryRaw',
      instead: 'Use the tag, which binds its holes: `prisma.$queryRaw`.',
    },
    {
      kind: 'sql',
      calls: ['PrismaClient.$executeRawUnsafe', 'TransactionClient.$executeRawUnsafe'],
      text: [0],
      values: '1..',
      placeholder: '$n',
      tag: '$executeRaw',
      instead: 'Use the tag, which binds its holes: `prisma.$executeRaw`.',
    },
    {
      kind: 'sql',
      calls: ['Prisma.raw'],
      text: [0],
      instead: 'Use the `Prisma.sql` tag, which binds its holes.',
    },
    bindingTag([
      'PrismaClient.$queryRaw',
      'PrismaClient.$executeRaw',
      'TransactionClient.$queryRaw',
      'TransactionClient.$executeRaw',
      'Prisma.sql',
    ]),
  ],
  sanitizers: [
    { calls: ['Prisma.sql', 'Prisma.join', 'Prisma.raw'], clears: ['sql-value', 'sql-identifier'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const f = (id) => prisma.$queryRawUnsafe('SELECT * FROM users WHERE id = ' + id);`,
      `import { PrismaClient, Prisma } from '@prisma/client';
const prisma = new PrismaClient();
export const f = (id) => prisma.$queryRaw(Prisma.raw(\`SELECT * FROM users WHERE id = \${id}\`));`,
      `import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const f = (id) => prisma.$transaction(async (tx) => { await tx.$executeRawUnsafe(\`DELETE FROM users WHERE id = \${id}\`); });`,
      `import { PrismaClient, Prisma } from '@prisma/client';
const prisma = new PrismaClient();
export const f = (column) => prisma.$queryRaw\`SELECT * FROM users ORDER BY \${Prisma.raw('users.' + column)}\`;`,
      `import { PrismaClient } from '@prisma/client';
export class PrismaService extends PrismaClient { find(id: string) { return this.$queryRawUnsafe(\`SELECT * FROM users WHERE id = \${id}\`); } }`,
    ],
  },
  safe: {
    sql: [
      `import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const f = (id) => prisma.$queryRaw\`SELECT * FROM users WHERE id = \${id}\`;`,
      `import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const f = (id) => prisma.$queryRawUnsafe('SELECT * FROM users WHERE id = $1', id);`,
      `import { PrismaClient, Prisma } from '@prisma/client';
const prisma = new PrismaClient();
export const f = (ids) => prisma.$queryRaw(Prisma.sql\`SELECT * FROM users WHERE id IN (\${Prisma.join(ids)})\`);`,
    ],
  },
};
