import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { PASS_NUMBERED_VALUES } from '../shared/advice.js';
import { each } from '../shared/each.js';

// https://vitaly-t.github.io/pg-promise/Database.html
export default {
  modules: ['pg-promise'],
  types: {
    Main: ['default()'],
    IMain: [],
    Database: [
      'Main()',
      'IMain()',
      'Database.connect()',
      'IDatabase.connect()',
      'Database.tx(*)#0',
      'Database.txIf(*)#0',
      'Database.task(*)#0',
      'Database.taskIf(*)#0',
      'IDatabase.tx(*)#0',
      'IDatabase.txIf(*)#0',
      'IDatabase.task(*)#0',
      'IDatabase.taskIf(*)#0',
      'ITask.tx(*)#0',
      'ITask.txIf(*)#0',
      'ITask.task(*)#0',
      'ITask.taskIf(*)#0',
    ],
    IDatabase: [],
    ITask: [],
    IBaseProtocol: [],
    IConnected: [],
  },
  sinks: [
    {
      kind: 'sql',
      calls: each(
        ['Database', 'IDatabase', 'ITask', 'IBaseProtocol', 'IConnected'],
        [
          'any',
          'each',
          'map',
          'many',
          'manyOrNone',
          'multi',
          'multiResult',
          'none',
          'one',
          'oneOrNone',
          'query',
          'result',
          'stream',
        ],
      ),
      text: [0, '0.text'],
      values: 1,
      placeholder: '$n',
      filters: true,
      instead: PASS_NUMBERED_VALUES,
    },
    {
      kind: 'sql',
      calls: [
        'new Main.PreparedStatement()',
        'new PreparedStatement()',
        'new Main.ParameterizedQuery()',
        'new ParameterizedQuery()',
      ],
      text: [0, '0.text'],
      instead: 'Keep the text constant and pass values with `values`.',
    },
    {
      kind: 'sql',
      calls: ['Main.as.format', 'as.format', 'IMain.as.format'],
      text: [0],
      values: 1,
      placeholder: '$n',
      filters: true,
      instead: PASS_NUMBERED_VALUES,
    },
  ],
  sanitizers: [
    {
      calls: each(['Main.as', 'IMain.as', 'as'], ['name', 'alias']),
      clears: ['sql-identifier'],
    },
    {
      calls: each(
        ['Main.as', 'IMain.as', 'as'],
        ['text', 'json', 'date', 'number', 'bool', 'csv', 'array', 'buffer'],
      ),
      clears: ['sql-value'],
    },
    {
      calls: [
        'Main.as.format',
        'IMain.as.format',
        'as.format',
        'Main.helpers.insert',
        'Main.helpers.update',
        'Main.helpers.concat',
        'Main.helpers.sets',
        'Main.helpers.values',
        'IMain.helpers.insert',
        'IMain.helpers.update',
        'IMain.helpers.concat',
        'IMain.helpers.sets',
        'IMain.helpers.values',
        'helpers.insert',
        'helpers.update',
        'helpers.concat',
        'helpers.sets',
        'helpers.values',
      ],
      clears: ['sql-value', 'sql-identifier'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      `import pgPromise from 'pg-promise';
const db = pgPromise()({});
export const f = (column, name) => [db.any('SELECT $1:raw FROM users', [column]), db.any('SELECT a FROM users WHERE name = $<name^>', { name })];`,
      `const db = require('pg-promise')()({});
module.exports = (column) => db.any('SELECT * FROM users ORDER BY $1:value', column);`,
      `import pgPromise from 'pg-promise';
const pgp = pgPromise();
const db = pgp('postgres://localhost/app');
export const f = (id) => db.oneOrNone(\`SELECT * FROM users WHERE id = \${id}\`);`,
      `const pgp = require('pg-promise')({ capSQL: true });
const db = pgp(process.env.DATABASE_URL);
exports.move = (from, to) => db.tx('move', async (t) => { await t.none("UPDATE accounts SET balance = 0 WHERE name = '" + from + "'"); await t.none('UPDATE accounts SET balance = 1 WHERE name = $1', [to]); });`,
      `import type { IDatabase } from 'pg-promise';
export class Users { constructor(private db: IDatabase<{}>) {} find(name: string) { return this.db.any(\`SELECT * FROM users WHERE name = '\${name}'\`); } }`,
      `import pgPromise from 'pg-promise';
const pgp = pgPromise();
const db = pgp({});
export const f = (table) => db.any('SELECT * FROM ' + pgp.as.text(table));`,
    ],
  },
  safe: {
    sql: [
      `import pgPromise from 'pg-promise';
const db = pgPromise()({});
export const f = (column, name) => [db.any('SELECT $1:name FROM users', [column]), db.any("SELECT a FROM users WHERE name LIKE '%$<name:value>%'", { name }), db.any('SELECT $1^', ['now()'])];`,
      `import pgPromise from 'pg-promise';
const pgp = pgPromise();
const db = pgp({});
export const f = (id) => db.oneOrNone('SELECT * FROM users WHERE id = $1', [id]);`,
      `import pgPromise from 'pg-promise';
const pgp = pgPromise();
const db = pgp({});
export const f = (table) => db.any('SELECT * FROM ' + pgp.as.name(table));`,
      `import pgPromise from 'pg-promise';
const pgp = pgPromise();
const db = pgp({});
export const f = (rows) => db.none(pgp.helpers.insert(rows, ['a', 'b'], 'items'));`,
    ],
  },
};
