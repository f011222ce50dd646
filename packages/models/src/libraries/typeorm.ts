import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://typeorm.io/docs/
export default {
  modules: ['typeorm'],
  types: {
    DataSource: ['new DataSource()'],
    EntityManager: ['DataSource.manager', 'DataSource.transaction(0)#0', 'getManager()'],
    Repository: ['DataSource.getRepository()', 'EntityManager.getRepository()', 'getRepository()'],
    QueryRunner: ['DataSource.createQueryRunner()'],
    Connection: ['createConnection()', 'getConnection()'],
    QueryBuilder: [
      'DataSource.createQueryBuilder()',
      'Repository.createQueryBuilder()',
      'EntityManager.createQueryBuilder()',
      'QueryBuilder.select()',
      'QueryBuilder.from()',
      'QueryBuilder.where()',
      'QueryBuilder.leftJoin()',
      'QueryBuilder.innerJoin()',
      'QueryBuilder.orderBy()',
      'QueryBuilder.andWhere()',
      'QueryBuilder.orWhere()',
      'QueryBuilder.update()',
      'QueryBuilder.delete()',
      'QueryBuilder.set()',
    ],
  },
  sinks: [
    {
      kind: 'sql',
      calls: [
        'DataSource.query',
        'EntityManager.query',
        'Repository.query',
        'QueryRunner.query',
        'Connection.query',
      ],
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: 'Pass the values beside the text: `{{call}}("… WHERE id = $1", [id])`.',
    },
    {
      kind: 'sql',
      calls: [
        'QueryBuilder.where',
        'QueryBuilder.andWhere',
        'QueryBuilder.orWhere',
        'QueryBuilder.having',
        'QueryBuilder.andHaving',
        'QueryBuilder.orHaving',
        'QueryBuilder.orderBy',
        'QueryBuilder.groupBy',
        'QueryBuilder.addOrderBy',
        'QueryBuilder.addGroupBy',
      ],
      text: [0],
      placeholder: ':name',
      instead: 'Name a parameter: `{{call}}("user.id = :id", { id })`.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { DataSource } from 'typeorm';
       const db = new DataSource({ type: 'postgres' }); export const f = (id) => db.query(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { DataSource } from 'typeorm';
       const db = new DataSource({ type: 'postgres' }); export const f = (id) => db.getRepository(User).createQueryBuilder('u').where('u.id = ' + id).getOne();`,
    ],
  },
  safe: {
    sql: [
      `import { DataSource } from 'typeorm';
       const db = new DataSource({ type: 'postgres' }); export const f = (id) => db.query('SELECT * FROM users WHERE id = $1', [id]);`,
    ],
  },
};
