import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES } from '../shared/advice.js';
import { each } from '../shared/each.js';
import { bindingTag } from '../shared/sql.js';

const oneStatement = [
  'SelectQueryBuilder',
  'UpdateQueryBuilder',
  'DeleteQueryBuilder',
  'InsertQueryBuilder',
];
const builders = ['QueryBuilder', ...oneStatement];

// https://typeorm.io/docs/query-builder/select-query-builder
export default {
  modules: ['typeorm'],
  types: {
    DataSource: [
      'new DataSource()',
      'createConnection()',
      'getConnection()',
      'EntityManager.connection',
      'QueryRunner.connection',
      'createConnections()',
    ],
    Connection: ['createConnection()', 'getConnection()'],
    EntityManager: [
      'DataSource.manager',
      'DataSource.transaction(-1)#0',
      'getManager()',
      'QueryRunner.manager',
      'Repository.manager',
      'EntityManager.transaction(-1)#0',
      'Connection.manager',
      'Connection.transaction(-1)#0',
      'DataSource.createEntityManager()',
    ],
    Repository: [
      'DataSource.getRepository()',
      'EntityManager.getRepository()',
      'getRepository()',
      'Repository.extend()',
      'Connection.getRepository()',
      'EntityManager.withRepository()',
      'DataSource.getTreeRepository()',
      'new Repository()',
      'new TreeRepository()',
    ],
    TreeRepository: [],
    QueryRunner: ['DataSource.createQueryRunner()', 'Connection.createQueryRunner()'],
    QueryBuilder: [
      'DataSource.createQueryBuilder()',
      'Repository.createQueryBuilder()',
      'EntityManager.createQueryBuilder()',
      'QueryRunner.createQueryBuilder()',
      'Connection.createQueryBuilder()',
      'getConnection().createQueryBuilder()',
      ...each(
        ['QueryBuilder'],
        [
          'select()',
          'addSelect()',
          'from()',
          'addFrom()',
          'where()',
          'andWhere()',
          'orWhere()',
          'having()',
          'andHaving()',
          'orHaving()',
          'leftJoin()',
          'innerJoin()',
          'leftJoinAndSelect()',
          'innerJoinAndSelect()',
          'leftJoinAndMapOne()',
          'leftJoinAndMapMany()',
          'orderBy()',
          'addOrderBy()',
          'groupBy()',
          'addGroupBy()',
          'update()',
          'delete()',
          'softDelete()',
          'restore()',
          'insert()',
          'into()',
          'values()',
          'set()',
          'setParameter()',
          'setParameters()',
          'limit()',
          'offset()',
          'skip()',
          'take()',
          'distinct()',
          'distinctOn()',
          'returning()',
          'orIgnore()',
          'orUpdate()',
          'onConflict()',
          'whereInIds()',
          'andWhereInIds()',
          'subQuery()',
          'clone()',
          'cache()',
          'comment()',
          'withDeleted()',
          'useTransaction()',
          'setLock()',
          'relation()',
          'of()',
          'callListeners()',
        ],
      ),
      ...each(oneStatement, [
        'select()',
        'where()',
        'andWhere()',
        'orWhere()',
        'leftJoin()',
        'leftJoinAndSelect()',
        'orderBy()',
        'set()',
        'from()',
      ]),
      'QueryBuilder.from(0)#0',
      'QueryBuilder.addSelect(0)#0',
      'QueryBuilder.where(0)#0',
    ],
    SelectQueryBuilder: [],
    UpdateQueryBuilder: [],
    DeleteQueryBuilder: [],
    InsertQueryBuilder: [],
    WhereExpressionBuilder: ['Brackets(0)#0', 'NotBrackets(0)#0'],
  },
  sinks: [
    {
      kind: 'sql',
      calls: each(
        [
          'DataSource',
          'EntityManager',
          'Repository',
          'QueryRunner',
          'Connection',
          'TreeRepository',
        ],
        ['query'],
      ),
      text: [0],
      values: 1,
      placeholder: '$n',
      instead: PASS_NUMBERED_VALUES,
    },
    {
      kind: 'sql',
      calls: ['QueryRunner.stream'],
      text: [0],
      values: 1,
      instead: PASS_NUMBERED_VALUES,
    },
    {
      kind: 'sql',
      calls: [
        ...each([...builders, 'WhereExpressionBuilder'], ['where', 'andWhere', 'orWhere']),
        ...each(builders, [
          'having',
          'andHaving',
          'orHaving',
          'orderBy',
          'addOrderBy',
          'groupBy',
          'addGroupBy',
          'select',
          'addSelect',
          'distinctOn',
        ]),
      ],
      text: [0],
      placeholder: ':name',
      instead: 'Name a parameter: `{{call}}("user.id = :id", { id })`.',
    },
    {
      kind: 'sql',
      calls: each(builders, ['leftJoin', 'innerJoin', 'leftJoinAndSelect', 'innerJoinAndSelect']),
      text: [2],
      instead:
        'Name a parameter: `{{call}}("user.photos", "photo", "photo.name = :name", { name })`.',
    },
    {
      kind: 'sql',
      calls: each(builders, [
        'leftJoinAndMapOne',
        'leftJoinAndMapMany',
        'innerJoinAndMapOne',
        'innerJoinAndMapMany',
      ]),
      text: [3],
      instead: 'Name a parameter in the condition and pass its value after it.',
    },
    bindingTag(['DataSource.sql', 'EntityManager.sql', 'Repository.sql']),
    {
      kind: 'sql',
      calls: ['Raw()'],
      text: [0, '0()'],
      instead: 'Name a parameter: `Raw((alias) => alias + " > :date", { date })`.',
    },
  ],
  // The name of a column, as the query has it.
  results: [{ calls: ['Raw(0)#0'], is: 'internal' }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import { Repository } from 'typeorm';
       export class Users extends Repository { byName(name) { return this.query("SELECT * FROM users WHERE name = '" + name + "'"); } }`,
      `import { DataSource } from 'typeorm';
const db = new DataSource({ type: 'postgres' });
export const f = (id) => db.query(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `import { DataSource } from 'typeorm';
const db = new DataSource({ type: 'postgres' });
export const f = (id) => db.getRepository(User).createQueryBuilder('u').where('u.id = ' + id).getOne();`,
      `import { Repository } from 'typeorm';
export class Users { constructor(@InjectRepository(User) private readonly users: Repository<User>) {} find(name: string) { return this.users.createQueryBuilder('user').leftJoinAndSelect('user.photos', 'photo').where('user.active = true').andWhere(\`user.name LIKE '%\${name}%'\`).getMany(); } }`,
      `import type { EntityManager } from 'typeorm';
export const f = (manager: EntityManager, name: string) => manager.query("DELETE FROM users WHERE name = '" + name + "'");`,
      `import { DataSource } from 'typeorm';
const db = new DataSource({});
export const f = async (id) => { const runner = db.createQueryRunner(); await runner.connect(); await runner.query('DELETE FROM users WHERE id = ' + id); };`,
      `import { DataSource } from 'typeorm';
const db = new DataSource({});
export const f = (id) => db.transaction(async (manager) => { await manager.query(\`UPDATE a SET b = 1 WHERE id = \${id}\`); });`,
      `import { DataSource } from 'typeorm';
const db = new DataSource({});
export const f = (name) => db.createQueryBuilder().select('user').from(User, 'user').innerJoin('user.tags', 'tag', \`tag.name = '\${name}'\`).getMany();`,
      `import { Raw } from 'typeorm';
export const f = (users, day) => users.findBy({ createdAt: Raw((alias) => \`\${alias} > '\${day}'\`) });`,
    ],
  },
  safe: {
    sql: [
      `import { Raw } from 'typeorm';
export const f = (users, day) => users.findBy({ createdAt: Raw((alias) => \`\${alias} > :day\`, { day }) });`,
      `import { DataSource } from 'typeorm';
const db = new DataSource({ type: 'postgres' });
export const f = (id) => db.query('SELECT * FROM users WHERE id = $1', [id]);`,
      `import { Repository } from 'typeorm';
export class Users { constructor(private readonly users: Repository<User>) {} find(name: string) { return this.users.createQueryBuilder('user').where('user.name = :name', { name }).orderBy('user.id', 'DESC').getMany(); } }`,
    ],
  },
};
