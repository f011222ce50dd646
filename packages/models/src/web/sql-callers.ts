import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

/**
 * Databases that come from another file, as a parameter or as a field: what is called there is one
 * if it is given a statement. ISO/IEC 9075-2, the first words of statements.
 */
export default {
  globals: ['?'],
  sinks: [
    {
      kind: 'sql',
      calls: [
        'query',
        'queryAsync',
        'execute',
        'executeSql',
        'executeQuery',
        'exec',
        'run',
        'runAsync',
        'all',
        'allAsync',
        'get',
        'getAsync',
        'each',
        'raw',
        'rawQuery',
        'prepare',
        'unsafe',
        'none',
        'one',
        'oneOrNone',
        'many',
        'manyOrNone',
        'any',
        '$queryRawUnsafe',
        '$executeRawUnsafe',
      ],
      text: [0, '0.text', '0.sql'],
      evidence: [
        String.raw`select\s[^]*?\sfrom\s`,
        String.raw`insert\s[^]*?\binto\s`,
        String.raw`replace\s+into\s`,
        String.raw`merge\s+into\s`,
        String.raw`update\s[^]*?\sset\s`,
        String.raw`delete\s+from\s`,
        String.raw`with\s[^]*?\sas\s*\(\s*select\s`,
        String.raw`alter\s+(?:table|view|index|database|schema|user|role)\s`,
        String.raw`create\s+(?:table|view|index|database|schema|user|role)\s`,
        String.raw`drop\s+(?:table|view|index|database|schema|user|role)\s`,
        String.raw`truncate\s+table\s`,
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    sql: [
      "import { db } from './db.js';\nexport const f = (id) => db.query(`SELECT * FROM users WHERE id = ${id}`);",
      `module.exports = (db, name) => db.all("SELECT * FROM users WHERE name = '" + name + "'");`,
      'export class Users { constructor(db) { this.db = db; } find(id) { return this.db.execute(`delete from users where id = ${id}`); } }',
      `const { query } = require('../database'); module.exports = (id) => query('UPDATE users SET seen = 1 WHERE id = ' + id);`,
    ],
  },
  safe: {
    sql: [
      `import { db } from './db.js'; export const f = (id) => db.query('SELECT * FROM users WHERE id = $1', [id]);`,
      'export const f = (menu, name) => menu.get(`select ${name} in the list`);',
      'export const f = (shell, file) => shell.run(`update ${file}`);',
      'export const f = (db, table) => db.query(`SELECT * FROM ${table}`);',
      'import sql from "./sql.js"; export const f = (id) => sql`SELECT * FROM users WHERE id = ${id}`;',
      'const texts = new Map(); export const f = (id) => texts.get(`select a from b where c = ${id}`);',
    ],
  },
};
