import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_VALUES } from '../shared/advice.js';
import { bindingTag } from '../shared/sql.js';

// https://mikro-orm.io/docs/raw-queries
export default {
  modules: [
    '@mikro-orm/core',
    '@mikro-orm/knex',
    '@mikro-orm/sql',
    '@mikro-orm/postgresql',
    '@mikro-orm/mysql',
    '@mikro-orm/mariadb',
    '@mikro-orm/sqlite',
    '@mikro-orm/better-sqlite',
    '@mikro-orm/libsql',
    '@mikro-orm/mssql',
  ],
  types: {
    MikroORM: ['MikroORM.init()', 'MikroORM.initSync()', 'new MikroORM()'],
    EntityManager: [
      'MikroORM.em',
      'EntityManager.fork()',
      'EntityManager.transactional(0)#0',
      'SqlEntityManager',
    ],
    SqlEntityManager: [],
    Connection: ['EntityManager.getConnection()'],
    QueryBuilder: [
      'EntityManager.createQueryBuilder()',
      'EntityManager.qb()',
      'QueryBuilder.select()',
      'QueryBuilder.where()',
      'QueryBuilder.andWhere()',
      'QueryBuilder.orWhere()',
      'QueryBuilder.leftJoin()',
      'QueryBuilder.join()',
      'QueryBuilder.orderBy()',
      'QueryBuilder.groupBy()',
      'QueryBuilder.having()',
      'QueryBuilder.limit()',
      'QueryBuilder.offset()',
      'QueryBuilder.update()',
      'QueryBuilder.set()',
    ],
  },
  sinks: [
    {
      kind: 'sql',
      calls: ['EntityManager.execute', 'SqlEntityManager.execute', 'Connection.execute'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: PASS_VALUES,
    },
    {
      kind: 'sql',
      calls: ['raw', 'EntityManager.raw', 'QueryBuilder.raw', 'sql.raw'],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: 'Bind the values: `{{call}}("… = ?", [value])`.',
    },
    bindingTag(['sql']),
    {
      kind: 'sql',
      calls: [
        'QueryBuilder.where',
        'QueryBuilder.andWhere',
        'QueryBuilder.orWhere',
        'QueryBuilder.having',
      ],
      text: [0],
      values: 1,
      placeholder: '?',
      instead: 'Bind the values: `{{call}}("… = ?", [value])`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { MikroORM } from '@mikro-orm/postgresql';
export const f = async (id) => { const orm = await MikroORM.init({}); return orm.em.getConnection().execute(\`SELECT * FROM users WHERE id = \${id}\`); };`,
      `import { raw } from '@mikro-orm/core';
export const f = (em, User, name) => em.find(User, { [raw('lower(name)')]: raw(\`lower('\${name}')\`) });`,
      `import type { EntityManager } from '@mikro-orm/postgresql';
export const f = (em: EntityManager, id: string) => em.execute('SELECT * FROM users WHERE id = ' + id);`,
    ],
  },
  safe: {
    sql: [
      `import { MikroORM } from '@mikro-orm/postgresql';
export const f = async (id) => { const orm = await MikroORM.init({}); return orm.em.getConnection().execute('SELECT * FROM users WHERE id = ?', [id]); };`,
      `import { sql } from '@mikro-orm/core';
export const f = (em, User, name) => em.find(User, { name: sql\`lower(\${name})\` });`,
    ],
  },
};
